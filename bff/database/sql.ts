import type { EntitySchema } from 'typeorm';
import type { DriverConnection, Param } from './connection';
import { codecOf } from './codec';

/** Hand-written SQL over tables declared once as EntitySchema; see docs/decisions/0002. Table and column names are snake_case. */
export interface Sql {
  /** Rows of one table; `rest` is what follows `select … from table`, for example `where id = ?`. */
  all<Row extends object>(table: EntitySchema<Row>, rest: string, params?: Param[]): Promise<Row[]>;
  one<Row extends object>(table: EntitySchema<Row>, rest: string, params?: Param[]): Promise<Row | null>;
  /** Throws DuplicateKey when a unique key is taken. */
  insert<Row extends object>(table: EntitySchema<Row>, rows: Row | Row[]): Promise<void>;
  /** UPDATE or DELETE; answers how many rows matched: 0 means that a compare-and-set lost. */
  run(sql: string, params?: Param[]): Promise<number>;
  /** Joins and counts: text and numbers only, for times are driver-shaped here. */
  query<Row extends object>(sql: string, params?: Param[]): Promise<Row[]>;
}

/** `?, ?, ?` for an IN list. An empty list is the caller's bug: SQL has no word for it. */
export const marks = (list: readonly unknown[]) => {
  if (list.length === 0) throw new RangeError('an IN list needs at least one value');
  return list.map(() => '?').join(', ');
};

const ROWS_PER_INSERT = 200;

export const sqlOver = (connection: DriverConnection): Sql => {
  const all: Sql['all'] = async (table, rest, params = []) => {
    const codec = codecOf(table);
    const rows = await connection.query(`${codec.select} ${rest}`, params);
    return rows.map(codec.decode);
  };
  return {
    all,
    one: async (table, rest, params) => (await all(table, `${rest} limit 1`, params))[0] ?? null,
    insert: async (table, rows) => {
      const list = Array.isArray(rows) ? rows : [rows];
      const codec = codecOf(table);
      for (let at = 0; at < list.length; at += ROWS_PER_INSERT) {
        const chunk = list.slice(at, at + ROWS_PER_INSERT);
        await connection.run(codec.insert(chunk.length), chunk.flatMap(codec.encode));
      }
    },
    run: (sql, params = []) => connection.run(sql, params),
    query: async <Row extends object>(sql: string, params: Param[] = []) =>
      (await connection.query(sql, params)) as Row[],
  };
};
