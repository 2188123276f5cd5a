import { Readable } from 'node:stream';

/** A field: its tag and either text (a control field) or subfields in order. */
export type FieldDraft = [tag: string, content: string | [code: string, value: string][]];

const RECORD_END = Buffer.from([0x1d]);
const FIELD_END = Buffer.from([0x1e]);

const contentOf = (content: FieldDraft[1], encode: (text: string) => Buffer): Buffer => {
  const text = typeof content === 'string'
    ? content
    : `  ${content.map(([code, value]) => `\x1f${code}${value}`).join('')}`;
  return Buffer.concat([encode(text), FIELD_END]);
};

const digits = (value: number, width: number) => String(value).padStart(width, '0');

/** An ISO 2709 record with true lengths. */
export const marcRecord = (fields: FieldDraft[], encode: (text: string) => Buffer = (text) => Buffer.from(text, 'utf8')): Buffer => {
  const contents = fields.map(([, content]) => contentOf(content, encode));
  let start = 0;
  const directory = fields.map(([tag], at) => {
    const entry = tag + digits(contents[at]!.length, 4) + digits(start, 5);
    start += contents[at]!.length;
    return entry;
  }).join('');
  const base = 24 + directory.length + 1;
  const leader = `${digits(base + start + 1, 5)}nam0 22${digits(base, 5)}   450 `;
  return Buffer.concat([Buffer.from(leader + directory), FIELD_END, ...contents, RECORD_END]);
};

export const book = (id: string, title: string, author = '林小满', more: FieldDraft[] = []): Buffer =>
  marcRecord([['001', id], ['200', [['a', title], ['f', `${author}著`]]], ['701', [['a', author]]], ...more]);

/** A file as it comes from disk, in chunks of so many bytes. */
export const streamOf = (file: Buffer, chunk = file.length || 1): Readable => {
  const chunks: Buffer[] = [];
  for (let at = 0; at < file.length; at += chunk) chunks.push(file.subarray(at, at + chunk));
  return Readable.from(chunks);
};
