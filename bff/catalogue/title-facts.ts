import type { Sql } from '../database';
import { searchForm, searchTextOf, termsOfSearchText } from './tokens';
import { titleRecordTable } from './title-record.table';
import { titleTextTable, type TitleText } from './title-text.table';
import { titleTable, type TitleRow } from './title.table';
import { titleTermTable, type TitleTerm } from './title-term.table';

/** What a source says about a title. `contributors` (translators, editors) are searched, not shown. */
export interface TitleFacts {
  sourceId: string;
  isbn: string | null;
  title: string;
  author: string;
  contributors: string[];
  publisher: string;
  year: number | null;
  clc: string | null;
  language: string | null;
  pages: string | null;
  priceFen: number | null;
  subjects: string[];
  summary: string | null;
}
export interface RawRecord { raw: Buffer; sha256: string }
export interface NewTitle { row: TitleRow; text: TitleTextOf; record: RawRecord | null }
export type TitleTextOf = Omit<TitleText, 'titleId'>;

/** Longer than any honest title, author or subject; what is over is not searched and not shown. */
const LIMITS = { title: 500, author: 300, publisher: 200, clc: 32, pages: 100, summary: 10_000, subject: 100 } as const;
const MAX_SUBJECTS = 50;

const clip = (text: string, limit: number): string =>
  text.length <= limit ? text : [...text].slice(0, limit).join('');
const clipped = (text: string | null, limit: number) => (text === null ? null : clip(text, limit));

type Described = Omit<TitleRow, 'id' | 'source' | 'sourceId' | 'holdings' | 'createdAt'>;

/** As much of the title as tells an exact hit from a beginning, and fits an index. */
const TITLE_KEY = 64;

/** The columns that follow from the facts, cut to what they hold. */
export const describe = (facts: TitleFacts): { row: Described; text: TitleTextOf } => {
  const title = clip(facts.title, LIMITS.title);
  const author = clip(facts.author, LIMITS.author);
  const subjects = facts.subjects.slice(0, MAX_SUBJECTS).map((subject) => clip(subject, LIMITS.subject));
  const contributors = clip(facts.contributors.join('\n'), LIMITS.author).split('\n');
  const row = {
    isbn: facts.isbn, title, titleKey: clip(searchForm(title), TITLE_KEY), author, year: facts.year ?? 0,
    publisher: clip(facts.publisher, LIMITS.publisher), clc: clipped(facts.clc, LIMITS.clc), language: facts.language,
    pages: clipped(facts.pages, LIMITS.pages), priceFen: facts.priceFen,
  };
  const searchText = searchTextOf(title, [author, ...contributors, ...subjects]);
  return { row, text: { searchText, subjects, summary: clipped(facts.summary, LIMITS.summary) } };
};

const entriesOf = ({ row, text }: NewTitle): TitleTerm[] =>
  termsOfSearchText(text.searchText).map((term) => ({ term, titleId: row.id }));

/** In the order of the index, so that a batch touches each of its pages once. */
const byTerm = (one: TitleTerm, other: TitleTerm): number => {
  if (one.term !== other.term) return one.term < other.term ? -1 : 1;
  return one.titleId < other.titleId ? -1 : 1;
};

export const insertTitles = async (tx: Sql, titles: NewTitle[]): Promise<void> => {
  if (titles.length === 0) return;
  await tx.insert(titleTable, titles.map(({ row }) => row));
  await tx.insert(titleTextTable, titles.map(({ row, text }) => ({ titleId: row.id, ...text })));
  const records = titles.flatMap(({ row, record }) => (record ? [{ titleId: row.id, ...record }] : []));
  if (records.length > 0) await tx.insert(titleRecordTable, records);
  await tx.insert(titleTermTable, titles.flatMap(entriesOf).sort(byTerm));
};
