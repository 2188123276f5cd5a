import { useQuery } from '@tanstack/react-query';
import { ScrollView, Text, View } from '@tarojs/components';
import type { SearchQuery } from '../../../../bff/contracts/catalogue';
import { searchTitles } from '../../../api/catalogue';
import { Cover } from '../../../components/cover';
import { goToTitle } from '../../../components/go';
import { ErrorState, Loading } from '../../../components/states';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

const SHOWN = 12;

/** A row of covers, as on a display table. */
export const Display = ({ heading, sort }: { heading: string; sort: SearchQuery['sort'] }) => {
  const { titleRow } = useStrings();
  const query = useQuery({
    queryKey: ['titles', 'display', sort],
    queryFn: ({ signal }) => searchTitles({ sort, limit: SHOWN }, signal),
  });
  return (
    <View className='display'>
      <View className='display__heading' ariaRole='heading'>{heading}</View>
      {query.isPending && <Loading lines={1} />}
      {query.isError && !query.data && <ErrorState error={query.error} onRetry={query.refetch} />}
      {query.data && (
        <ScrollView scrollX enhanced showScrollbar={false} className='display__scroll'>
          <View className='display__row'>
            {query.data.items.map(({ id, title, author, copies: { available } }) => (
              <Tap key={id} className='display__book' role='link' onTap={() => goToTitle(id)}>
                <View ariaHidden><Cover size='medium' title={title} author={author} /></View>
                <Text className='display__title'>{title}</Text>
                <Text className='display__note'>{available > 0 ? titleRow.available(available) : titleRow.noneNow}</Text>
              </Tap>
            ))}
          </View>
        </ScrollView>
      )}
    </View>
  );
};
