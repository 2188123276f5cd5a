import type { Query } from './call';

/** `?a=1&b=x`, or nothing when every value is undefined. Mini-programs have no URLSearchParams. */
export const queryString = (query: Query = {}): string => {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
};
