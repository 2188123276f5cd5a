import { Table, type QueryRunner, type TableColumnOptions, type TableOptions } from 'typeorm';

type Extra = Partial<TableColumnOptions>;

/** The one place of the migrations that knows the dialects. */
export const columnsOf = (runner: QueryRunner) => {
  const sqlite = runner.connection.options.type === 'better-sqlite3';
  const ascii = sqlite ? {} : { charset: 'ascii', collation: 'ascii_bin' };
  const words = sqlite ? {} : { charset: 'utf8mb4', collation: 'utf8mb4_bin' };
  return {
    /** ids, hashes, codes and states: compared byte by byte */
    code: (name: string, length = 32, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: 'varchar', length: String(length), ...ascii, ...extra }),
    text: (name: string, length: number, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: 'varchar', length: String(length), ...words, ...extra }),
    long: (name: string, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: sqlite ? 'text' : 'mediumtext', ...words, ...extra }),
    int: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: 'int', ...extra }),
    fen: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: 'bigint', ...extra }),
    flag: (name: string, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: sqlite ? 'boolean' : 'tinyint', ...extra }),
    /** UTC, milliseconds */
    at: (name: string, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: 'datetime', ...(sqlite ? {} : { precision: 3 }), ...extra }),
    json: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: 'json', ...extra }),
    real: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: 'double', ...extra }),
    raw: (name: string, extra: Extra = {}): TableColumnOptions =>
      ({ name, type: sqlite ? 'blob' : 'mediumblob', ...extra }),
  };
};

export const primary = { isPrimary: true } as const;
export const nullable = { isNullable: true } as const;
export const unique = { isUnique: true } as const;

/** Creates tables that are not there yet, so that a migration cut off half-way can run again. */
export const createTables = async (runner: QueryRunner, tables: TableOptions[]) => {
  for (const table of tables) await runner.createTable(new Table(table), true, true, true);
};

export const dropTables = async (runner: QueryRunner, names: string[]) => {
  for (const name of names) await runner.dropTable(name, true);
};
