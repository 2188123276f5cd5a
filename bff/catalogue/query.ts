import { foldWidth } from './fold';
import { isbn13In } from './isbn';
import { searchForm, soughtBy, type Sought } from './tokens';

/** Each index term costs a probe: the first ones narrow enough, the phrases decide. */
const MAX_PROBES = 16;
const BARCODE = /^[0-9A-Za-z]{6,20}$/;

/** `text` is the whole query in search form; every phrase must stand in one field of the title. */
export interface WordQuery {
  kind: 'words';
  text: string;
  phrases: Pick<Sought, 'phrase' | 'soleTerm'>[];
  exact: string[];
  prefixes: string[];
}
export type Query = { kind: 'everything' } | { kind: 'nothing' } | { kind: 'isbn'; isbn: string } | WordQuery;

/** What may be a copy's barcode; the catalogue knows whether it is. */
export const barcodeIn = (q: string): string | null => {
  const text = foldWidth(q).trim();
  return BARCODE.test(text) ? text : null;
};

const wordQuery = (q: string): Query => {
  const sought = foldWidth(q).split(/\s+/).map(soughtBy).filter((word): word is Sought => word !== null);
  if (sought.length === 0) return { kind: 'nothing' };
  const some = (terms: string[]) => [...new Set(terms)].slice(0, MAX_PROBES);
  return {
    kind: 'words',
    text: searchForm(q),
    phrases: sought.map(({ phrase, soleTerm }) => ({ phrase, soleTerm })),
    exact: some(sought.flatMap(({ exact }) => exact)),
    prefixes: some(sought.flatMap(({ prefixes }) => prefixes)),
  };
};

export const readQuery = (q: string): Query => {
  if (q.trim() === '') return { kind: 'everything' };
  const isbn = isbn13In(q);
  return isbn ? { kind: 'isbn', isbn } : wordQuery(q);
};
