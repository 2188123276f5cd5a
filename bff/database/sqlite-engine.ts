import { DuplicateKey, type DriverConnection, type Engine, type Param } from './connection';
import type { SqliteDatabase } from './sqlite-driver';

const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

const connectionOver = (database: SqliteDatabase): DriverConnection => {
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    query: async (sql, params) => prepare(sql).all(...params) as Record<string, unknown>[],
    run: async (sql, params: Param[]) => {
      try {
        return Number(prepare(sql).run(...params).changes);
      } catch (error) {
        if (UNIQUE.has(codeOf(error))) throw new DuplicateKey('duplicate key', { cause: error });
        throw error;
      }
    },
  };
};

/**
 * One writer whose transactions queue, and one reader that sees committed rows only: a second transaction on
 * TypeORM's single SQLite connection would become a savepoint of the first (typeorm #1884).
 */
export const sqliteEngine = (writer: SqliteDatabase, reader: SqliteDatabase): Engine => {
  const write = connectionOver(writer);
  let tail: Promise<unknown> = Promise.resolve();

  const alone = async <T>(work: (connection: DriverConnection) => Promise<T>): Promise<T> => {
    writer.exec('begin immediate');
    try {
      const result = await work(write);
      writer.exec('commit');
      return result;
    } catch (error) {
      writer.exec('rollback');
      throw error;
    }
  };
  return {
    read: connectionOver(reader),
    transaction: (work) => {
      const turn = tail.then(() => alone(work));
      tail = turn.catch(() => undefined);
      return turn;
    },
    ping: async () => void reader.prepare('select 1').all(),
    close: async () => {
      await tail;
      reader.close();
    },
  };
};
