import { useQuery } from '@tanstack/react-query';
import type { ReaderSummary } from '../../bff/contracts/identity';
import { request } from './request';
import { keepReader, useReader } from './session';

/** Asks who the reader is and keeps the answer in the session: a post may have come or gone since. */
export const refreshReader = async (): Promise<ReaderSummary> => {
  const reader = await request<ReaderSummary>('GET', '/readers/me');
  keepReader(reader);
  return reader;
};

export const useFreshReader = (): ReaderSummary | null => {
  const reader = useReader();
  useQuery({ queryKey: ['me', reader?.id], queryFn: refreshReader, enabled: reader !== null });
  return reader;
};
