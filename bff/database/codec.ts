import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import type { Param } from './connection';
import { snake } from './naming';

/** How rows of one table become SQL and come back, whichever engine it is. */
interface Codec<Row> {
  select: string;
  insert: (rows: number) => string;
  encode: (row: Row) => Param[];
  decode: (raw: Record<string, unknown>) => Row;
}

const toParam = (column: EntitySchemaColumnOptions, value: unknown): Param => {
  if (value === undefined || value === null) return null;
  return column.type === 'json' ? JSON.stringify(value) : (value as Param);
};

type Decode = (raw: unknown) => unknown;
const asIs: Decode = (raw) => raw;

/** SQLite answers times and JSON as text, booleans as 0 and 1, bytes as an ArrayBuffer; MySQL answers some of these typed. */
const DECODERS: Partial<Record<string, Decode>> = {
  datetime: (raw) => (raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T')}Z`)),
  boolean: (raw) => Number(raw) === 1,
  bigint: Number,
  int: Number,
  json: (raw) => (typeof raw === 'string' ? JSON.parse(raw) : raw),
  blob: (raw) => (Buffer.isBuffer(raw) ? raw : Buffer.from(raw as ArrayBuffer)),
};

const build = <Row extends object>(table: EntitySchema<Row>): Codec<Row> => {
  const columns = Object.entries(table.options.columns) as [keyof Row & string, EntitySchemaColumnOptions][];
  const name = `\`${table.options.tableName ?? table.options.name}\``; // LIBRARY is a word of MySQL's own since 9.2
  const names = columns.map(([key]) => snake(key));
  const fields = columns.map(([key, column], at) => ({ key, column: names[at]!, decode: DECODERS[String(column.type)] ?? asIs }));
  const row = `(${names.map(() => '?').join(', ')})`;
  return {
    select: `select ${names.map((column) => `${name}.${column}`).join(', ')} from ${name}`,
    insert: (rows) => `insert into ${name} (${names.join(', ')}) values ${Array(rows).fill(row).join(', ')}`,
    encode: (value) => columns.map(([key, column]) => toParam(column, value[key])),
    decode: (raw) => {
      const decoded: Record<string, unknown> = {};
      // A loop, for this runs on every row that is read.
      for (const { key, column, decode } of fields) {
        const value = raw[column] ?? null;
        decoded[key] = value === null ? null : decode(value);
      }
      return decoded as Row;
    },
  };
};

const codecs = new WeakMap<object, unknown>();

export const codecOf = <Row extends object>(table: EntitySchema<Row>): Codec<Row> => {
  const known = codecs.get(table) as Codec<Row> | undefined;
  if (known) return known;
  const codec = build(table);
  codecs.set(table, codec);
  return codec;
};
