import type { SearchAnswer, SearchQuery } from '../../bff/contracts/catalogue';
import { request } from './request';

/** Titles of the union catalogue. `signal` stops a search that nobody waits for any more. */
export const searchTitles = (query: Partial<SearchQuery>, signal?: AbortSignal): Promise<SearchAnswer> =>
  request<SearchAnswer>('GET', '/titles', { query, signal });
