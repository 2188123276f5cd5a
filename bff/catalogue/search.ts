import type { z } from 'zod';
import type { SearchAnswer, SearchQuery, TitleSummary } from '../contracts/catalogue';
import type { Sql } from '../database';
import { pageOf } from '../page';
import type { Catalogue } from './catalogue';
import { readCursor, writeCursor } from './cursor';
import { presentSummary } from './present';
import { barcodeIn, readQuery, type Query } from './query';
import { copyByBarcode, copyCounts, titleBriefs } from './store';
import { pageOfEverything, pageOfIsbn, pageOfKey, type Asked, type PageOfKeys } from './title-pages';
import { pageOfWords } from './word-search';

const pageFor = async (sql: Sql, query: Query, asked: Asked): Promise<PageOfKeys> => {
  switch (query.kind) {
    case 'everything': return pageOfEverything(sql, asked);
    case 'nothing': return { keys: [], total: { count: 0, exact: true } };
    case 'isbn': return pageOfIsbn(sql, query.isbn, asked);
    case 'words': return pageOfWords(sql, query, asked);
  }
};

const NO_COPIES = { total: 0, available: 0, inLibraryOnly: 0 };

/** A copy's barcode wins over everything else that the text could mean. */
const find = async (sql: Sql, q: string, asked: Asked): Promise<PageOfKeys> => {
  const barcode = barcodeIn(q);
  const copy = barcode === null ? null : await copyByBarcode(sql, barcode);
  return copy ? pageOfKey(copy.titleId) : pageFor(sql, readQuery(q), asked);
};

const summaries = async (sql: Sql, ids: string[]): Promise<TitleSummary[]> => {
  const [briefs, counts] = await Promise.all([titleBriefs(sql, ids), copyCounts(sql, ids)]);
  return ids.flatMap((id) => {
    const brief = briefs.get(id);
    return brief ? [presentSummary(brief, counts.get(id) ?? NO_COPIES)] : [];
  });
};

/** Throws invalid-request for a cursor of someone else's making. */
export const searchTitles = async (
  { db }: Catalogue, { q, sort, cursor, limit }: SearchQuery,
): Promise<z.infer<typeof SearchAnswer>> => {
  const { keys, total } = await find(db.read, q, { sort, after: readCursor(cursor), limit });
  const { items, nextCursor } = pageOf(keys, limit, writeCursor);
  return { items: await summaries(db.read, items.map(({ id }) => id)), nextCursor, total };
};
