import type { Pool, PoolConnection, QueryError, ResultSetHeader, RowDataPacket } from 'mysql2';
import { setTimeout as sleep } from 'node:timers/promises';
import { DuplicateKey, type DriverConnection, type Engine, type Param } from './connection';

const RETRYABLE = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const RETRIES = 7;
const FIRST_PAUSE_MS = 10;

type Executor = Pick<Pool, 'execute'>;

const named = (error: QueryError): Error =>
  error.code === 'ER_DUP_ENTRY' ? new DuplicateKey('duplicate key', { cause: error }) : error;

/** Prepared statements on the driver itself: TypeORM's query runner costs twice as much (docs/decisions/0002). */
const execute = <T>(on: Executor, sql: string, params: Param[]): Promise<T> =>
  new Promise((resolve, reject) => {
    on.execute(sql, params, (error, result) => (error ? reject(named(error)) : resolve(result as T)));
  });

const connectionOver = (on: Executor): DriverConnection => ({
  query: (sql, params) => execute<RowDataPacket[]>(on, sql, params),
  run: async (sql, params) => (await execute<ResultSetHeader>(on, sql, params)).affectedRows,
});

const say = (connection: PoolConnection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error) => (error ? reject(error) : resolve()));
  });

const borrow = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });

const once = async <T>(pool: Pool, work: (connection: DriverConnection) => Promise<T>): Promise<T> => {
  const connection = await borrow(pool);
  let healthy = true;
  try {
    await say(connection, 'start transaction');
    const result = await work(connectionOver(connection));
    await say(connection, 'commit');
    return result;
  } catch (error) {
    await say(connection, 'rollback').catch(() => {
      healthy = false; // the server rolls back when the connection ends
    });
    throw error;
  } finally {
    if (healthy) connection.release();
    else connection.destroy();
  }
};

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

/** Transactions run at READ COMMITTED and are tried again after a deadlock, as MySQL asks its callers to. */
export const mysqlEngine = (pool: Pool): Engine => ({
  read: connectionOver(pool),
  transaction: async (work) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(pool, work);
      } catch (error) {
        if (attempt >= RETRIES || !RETRYABLE.has(codeOf(error))) throw error;
        // Anywhere in a widening span: many who insert one key and are all refused would else meet again and again.
        await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  },
  ping: async () => void (await execute(pool, 'select 1', [])),
  close: async () => undefined,
});
