import type { SearchQuery } from '../contracts/catalogue';
import type { Param, Sql } from '../database';
import type { TitleKey } from './cursor';

/** Counts are exact up to this; of more candidates than this the first ones in index order are looked at. */
export const COUNTED = 10_000;

export type Sort = SearchQuery['sort'];
export interface PageOfKeys { keys: TitleKey[]; total: { count: number; exact: boolean } }
export interface Asked { sort: Sort; after: TitleKey | null; limit: number }
export interface Fragment { text: string; params: Param[] }

export const weightOf = (sort: Sort) => (sort === 'newest' ? 't.year' : 't.holdings');

const afterKey = (after: TitleKey | null): Fragment => after === null
  ? { text: '1 = 1', params: [] }
  : {
    text: '(m.tier < ? or (m.tier = ? and (m.weight < ? or (m.weight = ? and m.id < ?))))',
    params: [after.tier, after.tier, after.weight, after.weight, after.id],
  };

/** One page of `matches`, a select of id, tier and weight. The window counts what the page is cut from. */
export const pageOf = async (
  sql: Sql, matches: Fragment, { after, limit }: Asked, exact: boolean,
): Promise<PageOfKeys> => {
  const counted = `select k.id, k.tier, k.weight, count(*) over () as total from (${matches.text}) k`;
  const later = afterKey(after);
  const rows = await sql.query<TitleKey & { total: number }>(
    `select m.id, m.tier, m.weight, m.total from (${counted}) m where ${later.text}
      order by m.tier desc, m.weight desc, m.id desc limit ${limit + 1}`,
    [...matches.params, ...later.params],
  );
  const keys = rows.map(({ id, tier, weight }) => ({ id, tier: Number(tier), weight: Number(weight) }));
  return { keys, total: { count: Math.min(Number(rows[0]?.total ?? 0), COUNTED), exact } };
};

/** All titles in the order of an index, so that a page costs the same however many there are. */
export const pageOfEverything = async (sql: Sql, { sort, after, limit }: Asked): Promise<PageOfKeys> => {
  const weight = sort === 'newest' ? 'year' : 'holdings';
  const later = after === null
    ? { text: '1 = 1', params: [] }
    : { text: `(${weight} < ? or (${weight} = ? and id < ?))`, params: [after.weight, after.weight, after.id] };
  const rows = await sql.query<{ id: string; weight: number }>(
    `select id, ${weight} as weight from title where ${later.text}
      order by ${weight} desc, id desc limit ${limit + 1}`, later.params,
  );
  const counted = await sql.query<{ n: number }>(
    `select count(*) as n from (select 1 from title limit ${COUNTED + 1}) c`,
  );
  const count = Number(counted[0]!.n);
  return {
    keys: rows.map(({ id, weight: value }) => ({ id, tier: 0, weight: Number(value) })),
    total: { count: Math.min(count, COUNTED), exact: count <= COUNTED },
  };
};

export const pageOfIsbn = (sql: Sql, isbn: string, asked: Asked): Promise<PageOfKeys> => pageOf(sql, {
  text: `select t.id, 0 as tier, ${weightOf(asked.sort)} as weight from title t where t.isbn = ?`, params: [isbn],
}, asked, true);

/** The one title that a barcode names. */
export const pageOfKey = (id: string): PageOfKeys =>
  ({ keys: [{ tier: 0, weight: 0, id }], total: { count: 1, exact: true } });
