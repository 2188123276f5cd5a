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

/** SQLite answers times as text, booleans as 0 and 1, JSON as text; MySQL answers some of these typed. */
const fromRaw = (column: EntitySchemaColumnOptions, raw: unknown): unknown => {
  if (raw === null || raw === undefined) return null;
  if (column.type === 'datetime') return raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T')}Z`);
  if (column.type === 'boolean') return Number(raw) === 1;
  if (column.type === 'bigint' || column.type === 'int') return Number(raw);
  if (column.type === 'json' && typeof raw === 'string') return JSON.parse(raw);
  return raw;
};

const build = <Row extends object>(table: EntitySchema<Row>): Codec<Row> => {
  const columns = Object.entries(table.options.columns) as [keyof Row & string, EntitySchemaColumnOptions][];
  const name = table.options.tableName ?? table.options.name;
  const names = columns.map(([key]) => snake(key));
  const row = `(${names.map(() => '?').join(', ')})`;
  return {
    select: `select ${names.map((column) => `${name}.${column}`).join(', ')} from ${name}`,
    insert: (rows) => `insert into ${name} (${names.join(', ')}) values ${Array(rows).fill(row).join(', ')}`,
    encode: (value) => columns.map(([key, column]) => toParam(column, value[key])),
    decode: (raw) =>
      Object.fromEntries(columns.map(([key, column], at) => [key, fromRaw(column, raw[names[at]!])])) as Row,
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
