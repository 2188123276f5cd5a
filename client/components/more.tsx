import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { Page } from '../../bff/contracts/wire';
import { useStrings } from '../strings';
import { Button } from './button';

type Pages = Pick<
  UseInfiniteQueryResult<InfiniteData<Page<unknown>>>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'data'
>;

/** The end of a list that loads page by page: reaching it loads on, and so does its button. */
export const More = ({ pages: { hasNextPage, isFetchingNextPage, fetchNextPage, data } }: { pages: Pages }) => {
  const { common } = useStrings();
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  });
  if (hasNextPage) {
    const label = isFetchingNextPage ? common.loadingMore : common.more;
    return <Button kind='quiet' label={label} busy={isFetchingNextPage} onTap={() => fetchNextPage()} />;
  }
  if ((data?.pages.length ?? 0) < 2) return null;
  return <View className='more-end'>{common.noMore}</View>;
};
