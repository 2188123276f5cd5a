import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SearchQuery } from '../../../../bff/contracts/catalogue';
import { searchTitles } from '../../../api/catalogue';

const PAUSE = 250;

/** The words once the typing pauses. */
export const useSettled = (words: string): string => {
  const [settled, settle] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => settle(words.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
};

/** Results page by page. A search that newer words replace is stopped; its results stay until there are others. */
export const useResults = (q: string, sort: SearchQuery['sort']) =>
  useInfiniteQuery({
    queryKey: ['titles', 'search', q, sort],
    queryFn: ({ pageParam, signal }) => searchTitles({ q, sort, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
