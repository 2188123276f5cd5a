import Libsql from 'libsql';

const bind = (value: unknown): unknown => {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '');
  if (typeof value === 'string' && value.includes('\0')) throw new TypeError('NUL in a text parameter');
  return value;
};

/** Positional parameters always go as one array: a lone null, boolean or Buffer aborts libsql 0.5.29. */
class Statement {
  constructor(private readonly inner: Libsql.Statement) {}

  get reader(): boolean {
    return this.inner.reader;
  }

  run(...params: unknown[]) {
    return this.inner.run(params.map(bind));
  }

  all(...params: unknown[]) {
    return this.inner.all(params.map(bind));
  }
}

/** A better-sqlite3-shaped face over libsql, as TypeORM's `driver` option wants it. */
export class SqliteDatabase {
  private readonly inner: Libsql.Database;

  constructor(file: string, options?: Libsql.Options) {
    this.inner = new Libsql(file, options);
  }

  prepare(sql: string) {
    return new Statement(this.inner.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql));
  }

  exec(sql: string) {
    this.inner.exec(sql);
  }

  pragma(source: string) {
    return this.inner.prepare(`pragma ${source}`).all();
  }

  close() {
    this.inner.close();
  }
}
