import { useQuery } from '@tanstack/react-query';
import { ScrollView, Text, View } from '@tarojs/components';
import type { SearchQuery, TitleSummary } from '../../../../bff/contracts/catalogue';
import { searchTitles } from '../../../api/catalogue';
import { Cover } from '../../../components/cover';
import { goToTitle } from '../../../components/go';
import { Loaded } from '../../../components/loaded';
import { ErrorState } from '../../../components/states';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

const SHOWN = 12;

const useDisplay = (sort: SearchQuery['sort']) =>
  useQuery({
    queryKey: ['titles', 'display', sort],
    queryFn: ({ signal }) => searchTitles({ sort, limit: SHOWN }, signal),
  });

const Book = ({ book: { id, title, author, copies: { available } } }: { book: TitleSummary }) => {
  const { titleRow } = useStrings();
  return (
    <Tap className='display__book' role='link' onTap={() => goToTitle(id)}>
      <View ariaHidden><Cover size='medium' title={title} author={author} /></View>
      <Text className='display__title'>{title}</Text>
      <Text className='display__note'>{available > 0 ? titleRow.available(available) : titleRow.noneNow}</Text>
    </Tap>
  );
};

/** A row of covers, as on a display table. */
const Display = ({ heading, query }: { heading: string; query: ReturnType<typeof useDisplay> }) => (
  <View className='display'>
    <View className='display__heading' ariaRole='heading'>{heading}</View>
    <Loaded query={query} lines={1}>
      {({ items }) => (
        <ScrollView scrollX enhanced showScrollbar={false} className='display__scroll'>
          <View className='display__row'>{items.map((book) => <Book key={book.id} book={book} />)}</View>
        </ScrollView>
      )}
    </Loaded>
  </View>
);

export const Displays = () => {
  const { home } = useStrings();
  const mostHeld = useDisplay('relevance');
  const newest = useDisplay('newest');
  // One failure is said once.
  if (mostHeld.isError && newest.isError && !mostHeld.data && !newest.data) {
    return <ErrorState error={mostHeld.error} onRetry={() => Promise.all([mostHeld.refetch(), newest.refetch()])} />;
  }
  return (
    <>
      <Display heading={home.mostHeld} query={mostHeld} />
      <Display heading={home.newest} query={newest} />
    </>
  );
};
