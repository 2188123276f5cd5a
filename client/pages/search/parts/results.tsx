import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SearchAnswer, SearchQuery, TitleSummary } from '../../../../bff/contracts/catalogue';
import { Available } from '../../../components/available';
import { goToTitle } from '../../../components/go';
import { Loaded } from '../../../components/loaded';
import { More } from '../../../components/more';
import { Segmented } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { TitleRow } from '../../../components/title-row';
import { useStrings } from '../../../strings';
import { remember } from '../words';
import { useResults } from './use-results';

const SORTS: readonly SearchQuery['sort'][] = ['relevance', 'newest'];
const ISBN = /^[\d\s-]{9,}[\dXx]$/;

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const Total = ({ total: { count, exact } }: Pick<SearchAnswer, 'total'>) => {
  const { search } = useStrings();
  const shown = thousands(count);
  return (
    <View className='search-total' ariaRole='status' ariaLive='polite'>
      {search.total(exact ? shown : search.orMore(shown))}
    </View>
  );
};

const Found = ({ titles, words }: { titles: readonly TitleSummary[]; words: string }) => {
  const { search } = useStrings();
  if (titles.length === 0) {
    const note = ISBN.test(words) ? search.byIsbnNote : search.noneNote;
    return <Empty icon='search' title={search.noneTitle(words)} note={note} />;
  }
  const open = (id: string) => {
    remember(words);
    goToTitle(id);
  };
  return (
    <View className='search-found'>
      {titles.map((title) => (
        <TitleRow key={title.id} title={title} onTap={() => open(title.id)}><Available {...title.copies} /></TitleRow>
      ))}
    </View>
  );
};

export const Results = ({ words }: { words: string }) => {
  const { search } = useStrings();
  const [sort, setSort] = useState<SearchQuery['sort']>('relevance');
  const query = useResults(words, sort);
  const options = SORTS.map((value) => ({ value, label: search.sorts[value] }));
  return (
    <Loaded query={query} lines={6}>
      {({ pages }) => (
        <View className={query.isPlaceholderData ? 'search-stale' : ''}>
          <View className='search-head'>
            {pages[0] && <Total total={pages[0].total} />}
            <Segmented<SearchQuery['sort']> label={search.sort} options={options} value={sort} onChange={setSort} />
          </View>
          <Found titles={pages.flatMap(({ items }) => items)} words={words} />
          <More pages={query} />
        </View>
      )}
    </Loaded>
  );
};
