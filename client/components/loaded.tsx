import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Loading } from './states';

interface LoadedProps<T> { query: UseQueryResult<T>; lines?: number; children(data: T): ReactNode }

/** One query's loading, failed and loaded states. What was loaded before stays when a refresh fails. */
export function Loaded<T>({ query, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  return <Loading lines={lines} />;
}
