import { parse } from 'isbn3';
import { foldWidth } from './fold';

const DASHES = /[\s\u2010-\u2015\u2212-]+/g;
const CANDIDATE = /(?<!\d)(?:97[89]\d{10}|\d{9}[\dXx])(?!\d)/g;

/** The first valid ISBN 10 or 13 in a text with whatever dirt around it, as 13 digits. */
export const isbn13In = (text: string): string | null => {
  const found = foldWidth(text).replace(DASHES, '').match(CANDIDATE) ?? [];
  for (const candidate of found) {
    const isbn = parse(candidate.toUpperCase())?.isbn13;
    if (isbn) return isbn;
  }
  return null;
};
