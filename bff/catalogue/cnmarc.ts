import { isbn13In } from './isbn';
import { subfieldsOf, type Field, type MarcRecord } from './iso2709';
import { fenOf, plain, withoutLooseEnd, withoutRole, withoutSetOffRole, yearOf } from './marc-values';
import type { TitleFacts } from './title-facts';

export type Unmappable = 'no-record-id' | 'record-id-too-long' | 'no-title';
/** A copy that the record itself tells of (905 or 906). */
export interface RecordItem { barcode: string; callNumber: string | null }
export type Mapped = { facts: TitleFacts; items: RecordItem[] } | { reason: Unmappable };

const MAX_ID = 64;
const MAX_CALL_NUMBER = 100;
const BARCODE = /^[0-9A-Za-z]{4,20}$/;
/** 100$a: the first date of publication. */
const CODED_YEAR = [9, 13] as const;

const filled = (values: string[]): string[] => values.filter((value) => value !== '');
const distinct = (values: string[]): string[] => [...new Set(values)];
const valuesOf = (record: MarcRecord, tag: string, code: string) => filled(subfieldsOf(record, tag, code).map(plain));
const inField = ({ subfields }: Field, code: string): string =>
  plain(subfields.find((subfield) => subfield.code === code)?.value ?? '');
const fieldsOf = ({ fields }: MarcRecord, tag: string) => fields.filter((field) => field.tag === tag);

/** 200: the title proper, the other title information, the number and name of the part. */
const titleOf = (record: MarcRecord): string => {
  const field = fieldsOf(record, '200')[0];
  if (!field) return '';
  const part = (code: string) => withoutLooseEnd(inField(field, code));
  const whole = filled([part('a'), part('e')]).join('：');
  return part('a') === '' ? '' : filled([whole, part('h'), part('i')]).join(' ');
};

const nameOf = (field: Field): string => filled([inField(field, 'a'), inField(field, 'b')]).join(' ');
const namesOf = (record: MarcRecord, tags: string[]): string[] =>
  distinct(filled(tags.flatMap((tag) => fieldsOf(record, tag)).map((field) => withoutSetOffRole(nameOf(field)))));

const authorOf = (record: MarcRecord): string =>
  namesOf(record, ['701', '711']).join('; ') || valuesOf(record, '200', 'f').map(withoutRole).join('; ');

const subjectsOf = (record: MarcRecord): string[] => {
  const headings = fieldsOf(record, '606').map((field) =>
    filled(field.subfields.filter(({ code }) => 'axyz'.includes(code)).map(({ value }) => plain(value))).join('--'));
  return distinct(filled([...headings, ...valuesOf(record, '610', 'a')]));
};

const languageOf = (record: MarcRecord): string | null => {
  const code = valuesOf(record, '101', 'a')[0]?.toLowerCase() ?? '';
  return /^[a-z]{3}$/.test(code) ? code : null;
};

const firstOf = <T>(values: string[], read: (value: string) => T | null): T | null => {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
};

const publicationYear = (record: MarcRecord): number | null =>
  firstOf(valuesOf(record, '210', 'd'), yearOf)
  ?? firstOf(subfieldsOf(record, '100', 'a'), (coded) => yearOf(coded.slice(...CODED_YEAR)));

const callNumberIn = (field: Field): string | null => {
  const call = inField(field, 's') || filled([inField(field, 'd'), inField(field, 'e')]).join('/');
  return call === '' ? null : call.slice(0, MAX_CALL_NUMBER);
};

const itemsOf = (record: MarcRecord): RecordItem[] =>
  [...fieldsOf(record, '905'), ...fieldsOf(record, '906')].flatMap((field) =>
    field.subfields.filter(({ code, value }) => code === 'b' && BARCODE.test(value.trim()))
      .map(({ value }) => ({ barcode: value.trim(), callNumber: callNumberIn(field) })));

/** A CNMARC record as a title; the dirt that real catalogues have is cleaned or left out, never guessed at. */
export const titleFrom = (record: MarcRecord): Mapped => {
  const sourceId = plain(fieldsOf(record, '001')[0]?.value ?? '');
  if (sourceId === '') return { reason: 'no-record-id' };
  if (sourceId.length > MAX_ID) return { reason: 'record-id-too-long' };
  const title = titleOf(record);
  if (title === '') return { reason: 'no-title' };
  const pages = valuesOf(record, '215', 'a')[0] ?? '';
  const facts: TitleFacts = {
    sourceId, title,
    isbn: firstOf(subfieldsOf(record, '010', 'a'), isbn13In),
    author: authorOf(record),
    contributors: namesOf(record, ['702', '712']),
    publisher: withoutLooseEnd(valuesOf(record, '210', 'c')[0] ?? ''),
    year: publicationYear(record),
    clc: valuesOf(record, '690', 'a')[0] ?? null,
    language: languageOf(record),
    pages: /\d/.test(pages) ? pages : null,
    priceFen: firstOf(subfieldsOf(record, '010', 'd'), fenOf),
    subjects: subjectsOf(record),
    summary: valuesOf(record, '330', 'a').join('\n') || null,
  };
  return { facts, items: itemsOf(record) };
};
