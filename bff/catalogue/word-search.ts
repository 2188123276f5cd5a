import type { Sql } from '../database';
import type { WordQuery } from './query';
import { COUNTED, pageOf, weightOf, type Asked, type Fragment, type PageOfKeys, type Sort } from './title-pages';

interface Driver extends Fragment { kind: 'exact' | 'prefix'; term: string }

/** After every text of UTF-8 that begins with the prefix. */
const endOf = (prefix: string) => `${prefix}\u{10FFFF}`;

const driversOf = ({ exact, prefixes }: WordQuery): Driver[] => [
  ...exact.map((term): Driver => ({ kind: 'exact', term, text: 'd.term = ?', params: [term] })),
  ...prefixes.map((term): Driver => ({
    kind: 'prefix', term, text: 'd.term >= ? and d.term < ?', params: [term, endOf(term)],
  })),
];

/** The term with the fewest titles, rarest first; counting stops past what would be counted anyway. */
const rarest = async (sql: Sql, drivers: Driver[]): Promise<{ driver: Driver; entries: number }> => {
  const counts = drivers.map(({ text }, at) =>
    `select ${at} as at, count(*) as n from (select 1 from title_term d where ${text} limit ${COUNTED + 1}) c${at}`);
  const rows = await sql.query<{ at: number; n: number }>(
    counts.join(' union all '), drivers.flatMap(({ params }) => params),
  );
  const [first] = rows.map(({ at, n }) => ({ driver: drivers[Number(at)]!, entries: Number(n) }))
    .sort((one, other) => one.entries - other.entries);
  return first!;
};

/** Titles with the rarest term and every other whole term, bounded; the phrases are still to be checked. */
const candidates = (driver: Driver, { exact }: WordQuery): Fragment => {
  const others = exact.filter((term) => driver.kind === 'prefix' || term !== driver.term);
  const has = others.map((_, at) =>
    ` and exists (select 1 from title_term o${at} where o${at}.term = ? and o${at}.title_id = d.title_id)`);
  return {
    text: `select ${driver.kind === 'prefix' ? 'distinct ' : ''}d.title_id from title_term d
      where ${driver.text}${has.join('')} limit ${COUNTED + 1}`,
    params: [...driver.params, ...others],
  };
};

/** Relevance: the very title, then titles that begin so, then the rest; within each the most held first. */
const tierOf = (sort: Sort, text: string): Fragment => sort === 'newest'
  ? { text: '0', params: [] }
  : {
    text: 'case when t.title_key = ? then 2 when instr(t.title_key, ?) = 1 then 1 else 0 end',
    params: [text, text],
  };

/** Terms that all stand in a title need not stand together: where no term says it all, its text is looked at. */
const phraseCheck = ({ phrases, exact }: WordQuery, driver: Driver): Fragment => {
  const certain = new Set([...exact, driver.term]);
  const open = phrases.filter(({ soleTerm }) => soleTerm === null || !certain.has(soleTerm));
  if (open.length === 0) return { text: '', params: [] };
  return {
    text: `join title_text x on x.title_id = t.id where ${open.map(() => 'instr(x.search_text, ?) > 0').join(' and ')}`,
    params: open.map(({ phrase }) => phrase),
  };
};

/** Whether all candidates were looked at. */
const isWhole = async (sql: Sql, found: Fragment): Promise<boolean> => {
  const [counted] = await sql.query<{ n: number }>(`select count(*) as n from (${found.text}) c`, found.params);
  return Number(counted!.n) <= COUNTED;
};

export const pageOfWords = async (sql: Sql, query: WordQuery, asked: Asked): Promise<PageOfKeys> => {
  const { driver, entries } = await rarest(sql, driversOf(query));
  const found = candidates(driver, query);
  const tier = tierOf(asked.sort, query.text);
  const checked = phraseCheck(query, driver);
  return pageOf(sql, {
    text: `select t.id, ${tier.text} as tier, ${weightOf(asked.sort)} as weight
      from (${found.text}) c join title t on t.id = c.title_id ${checked.text}`,
    params: [...tier.params, ...found.params, ...checked.params],
  }, asked, entries <= COUNTED || await isWhole(sql, found));
};
