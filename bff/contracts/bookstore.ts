import { z } from 'zod';
import { Place } from './catalogue';
import { operation, PageQuery, pageOf } from './wire';

/** Distance in km from the asker's place to the district's centre; null when no place was given. */
export const NearBookstore = z.object({
  code: z.string(), name: z.string(), city: z.string(), district: z.string(), distanceKm: z.number().nullable(),
});
export type NearBookstore = z.infer<typeof NearBookstore>;

export const listBookstores = operation({
  method: 'get', path: '/bookstores', summary: 'Partner bookstores, nearest first', actor: 'anyone',
  query: PageQuery.extend(Place.shape), answer: pageOf(NearBookstore),
});
