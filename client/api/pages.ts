import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../bff/contracts/wire';

/** A list by cursor. `items` joins the pages that are loaded; undefined before the first. */
export const usePages = <Item>(queryKey: readonly string[], load: (cursor: string | undefined) => Promise<Page<Item>>) => {
  const pages = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items) };
};
