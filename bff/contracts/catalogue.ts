import { z } from 'zod';
import { ById, Fen, operation, PageQuery, pageOf } from './wire';

export const LibraryLevel = z.enum(['province', 'city', 'county']);
export const Library = z.object({
  code: z.string(), name: z.string(), level: LibraryLevel, city: z.string(), district: z.string(),
});
export type Library = z.infer<typeof Library>;
/** Distance in km from the asker's place to the district's centre; null when no place was given. */
export const NearLibrary = Library.extend({ distanceKm: z.number().nullable() });
export type NearLibrary = z.infer<typeof NearLibrary>;

export const TitleBrief = z.object({
  id: z.string(), title: z.string(), author: z.string(), publisher: z.string(),
  year: z.number().int().nullable(), isbn: z.string().nullable(), clc: z.string().nullable(),
});
export type TitleBrief = z.infer<typeof TitleBrief>;
export const TitleSummary = TitleBrief.extend({
  copies: z.object({ total: z.number(), available: z.number(), inLibraryOnly: z.number() }),
});
export type TitleSummary = z.infer<typeof TitleSummary>;

export const Holding = z.object({
  library: NearLibrary, callNumber: z.string().nullable(),
  total: z.number(), available: z.number(), inLibraryOnly: z.number(),
});
export type Holding = z.infer<typeof Holding>;
/** `distribution`: one row a library, nearest first. */
export const Title = TitleSummary.extend({
  language: z.string().nullable(), pages: z.string().nullable(), priceFen: Fen.nullable(),
  summary: z.string().nullable(), subjects: z.array(z.string()), distribution: z.array(Holding),
});
export type Title = z.infer<typeof Title>;

/** WGS-84 or GCJ-02 degrees, both or neither. */
export const Place = z.object({
  latitude: z.coerce.number().min(-90).max(90).optional(), longitude: z.coerce.number().min(-180).max(180).optional(),
});
export type Place = z.infer<typeof Place>;

/** `q`: words, an author, an ISBN 10/13 with its dirt, or a copy's barcode; empty lists the most held. */
export const SearchQuery = PageQuery.extend({
  q: z.string().trim().max(100).default(''),
  sort: z.enum(['relevance', 'newest']).default('relevance'),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
/** `total.exact` is false when there are more than `total.count`. */
export const SearchAnswer = pageOf(TitleSummary).extend({ total: z.object({ count: z.number(), exact: z.boolean() }) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const searchTitles = operation({
  method: 'get', path: '/titles', summary: 'Search the union catalogue', actor: 'anyone',
  query: SearchQuery, answer: SearchAnswer,
});
export const readTitle = operation({
  method: 'get', path: '/titles/:id', summary: 'A title and where its copies are', actor: 'anyone',
  params: ById, query: Place, answer: Title,
});
export const listLibraries = operation({
  method: 'get', path: '/libraries', summary: 'Libraries, nearest first', actor: 'anyone',
  query: PageQuery.extend(Place.shape), answer: pageOf(NearLibrary),
});
