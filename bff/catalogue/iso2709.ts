import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { MAX_RECORD, recordBytes } from './record-stream';

/** `auto` takes UTF-8 and refuses what isn't. */
export type MarcEncoding = 'auto' | 'utf-8' | 'gbk';
export type Unreadable = 'cut-off' | 'too-long' | 'bad-leader' | 'bad-directory' | 'bad-encoding';

export interface Subfield { code: string; value: string }
/** Control fields have `value`, data fields have `subfields`. */
export interface Field { tag: string; value: string; subfields: Subfield[] }
export interface MarcRecord { fields: Field[] }
/** One record of a file or the reason why it is none; `offset` in bytes from the file's beginning. */
export type Read = { offset: number; raw: Buffer } & ({ record: MarcRecord } | { reason: Unreadable });

const LEADER = 24;
const ENTRY = 12;
const FIELD_END = 0x1e;
const DELIMITER = '\x1f';
const DIGITS = /^\d+$/;

interface Entry { tag: string; from: number; to: number }

const digits = (raw: Buffer, from: number, to: number): number => {
  const text = raw.toString('latin1', from, to);
  return DIGITS.test(text) ? Number(text) : Number.NaN;
};

/** Every field must end where the directory says: a wrong length anywhere shows here. */
const directoryOf = (raw: Buffer, base: number): Entry[] | null => {
  if ((base - LEADER - 1) % ENTRY !== 0 || raw[base - 1] !== FIELD_END) return null;
  const entries: Entry[] = [];
  for (let at = LEADER; at < base - 1; at += ENTRY) {
    const from = base + digits(raw, at + 7, at + 12);
    const to = from + digits(raw, at + 3, at + 7) - 1;
    if (!(to >= from) || raw[to] !== FIELD_END) return null;
    entries.push({ tag: raw.toString('latin1', at, at + 3), from, to });
  }
  return entries;
};

const fieldOf = (tag: string, text: string): Field => {
  const [value = '', ...parts] = text.split(DELIMITER);
  const subfields = parts.filter((part) => part !== '').map((part) => ({ code: part[0]!, value: part.slice(1) }));
  return { tag, value: parts.length === 0 ? value : '', subfields };
};

const parse = (raw: Buffer, encoding: MarcEncoding): { record: MarcRecord } | { reason: Unreadable } => {
  const base = raw.length > LEADER ? digits(raw, 12, 17) : Number.NaN;
  if (!(base > LEADER && base < raw.length)) return { reason: 'bad-leader' };
  const directory = directoryOf(raw, base);
  if (!directory) return { reason: 'bad-directory' };
  if (encoding !== 'gbk' && !isUtf8(raw)) return { reason: 'bad-encoding' };
  const text = ({ from, to }: Entry) =>
    encoding === 'gbk' ? iconv.decode(raw.subarray(from, to), 'gb18030') : raw.toString('utf8', from, to);
  return { record: { fields: directory.map((entry) => fieldOf(entry.tag, text(entry))) } };
};

/**
 * Records of an ISO 2709 stream. Lengths are checked, never trusted: a bad record costs itself only, for the next one
 * begins after the next record terminator.
 */
export async function* readIso2709(stream: AsyncIterable<Buffer>, encoding: MarcEncoding): AsyncGenerator<Read> {
  for await (const { offset, raw, whole } of recordBytes(stream)) {
    if (whole) yield { offset, raw, ...parse(raw, encoding) };
    else yield { offset, raw, reason: raw.length >= MAX_RECORD ? 'too-long' : 'cut-off' };
  }
}

export const subfieldsOf = ({ fields }: MarcRecord, tag: string, code: string): string[] =>
  fields.filter((field) => field.tag === tag)
    .flatMap(({ subfields }) => subfields.filter((subfield) => subfield.code === code))
    .map(({ value }) => value);
