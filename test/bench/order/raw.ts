import { createPool, type Pool, type PoolConnection } from 'mysql2';
import type { Param } from '../../../bff/database';
import { countOf, type Statement } from './script';

/** The limit: the driver's own pool and prepared statements, nothing of ours in between but the process it runs in. */
export interface Raw { play: (script: Statement[], params: Param[][]) => Promise<void>; close: () => Promise<void> }

const send = (connection: PoolConnection, { text, prepared }: Statement, params: Param[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const reply = (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result));
    if (prepared) connection.execute(text, params, reply);
    else connection.query(text, reply);
  });

const borrow = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));

/** As bff/database sets its pool up. */
export const openRaw = (url: string, connections: number): Raw => {
  const pool = createPool({
    uri: url, connectionLimit: connections, timezone: 'Z', charset: 'utf8mb4', supportBigNumbers: true, decimalNumbers: true,
    maxPreparedStatements: 500,
  });
  pool.on('connection', (connection) => connection.query('set session transaction isolation level read committed'));
  return {
    /** Throws when a statement comes to another number of rows than when our code sent it. */
    play: async (script, params) => {
      const connection = await borrow(pool);
      for (const [at, statement] of script.entries()) {
        const count = countOf(await send(connection, statement, params[at]!));
        if (count !== statement.count) throw new Error(`${count} rows, not ${statement.count}: ${statement.text}`);
      }
      connection.release();
    },
    close: () => new Promise((resolve) => pool.end(() => resolve())),
  };
};
