import { ulid } from 'ulid';
import type { Circulation } from '../../bff/circulation';
import { placeOrders } from '../../bff/circulation/place-orders';
import { openDatabase, type Database, type Sql } from '../../bff/database';
import { tables } from '../../bff/database/tables';
import { storedAnswer } from '../../bff/http/idempotency';
import { libraryPays } from '../../bff/payments';
import { testCipher } from '../support/keys';

/** Places an order and dies on the way: as a statement is about to run for the n-th time, or around the commit. */
export interface Errand {
  url: string; now: string; readerId: string; addressId: string; titleIds: string[];
  claim: { id: string; requestHash: string };
  dieAt: { statement: string; time: number } | 'before-commit' | 'amid-commit' | 'after-commit';
}

const die = () => process.kill(process.pid, 'SIGKILL');

/** Each call is named before it runs: `select loan`, `insert loan`, or the statement's own words. */
const announced = (sql: Sql, about: (statement: string) => void): Sql => ({
  all: (table, ...rest) => (about(`select ${table.options.name}`), sql.all(table, ...rest)),
  one: (table, ...rest) => (about(`select ${table.options.name}`), sql.one(table, ...rest)),
  insert: (table, rows) => (about(`insert ${table.options.name}`), sql.insert(table, rows)),
  query: (...call) => (about(call[0]), sql.query(...call)),
  run: (...call) => (about(call[0]), sql.run(...call)),
});

const mortal = (db: Database, dieAt: Errand['dieAt']): Database => {
  let seen = 0;
  let depth = 0;
  const about = (statement: string) => {
    if (typeof dieAt === 'string' || !statement.startsWith(dieAt.statement)) return;
    seen += 1;
    if (seen === dieAt.time) die();
  };
  return {
    ...db,
    read: announced(db.read, about),
    tx: async (work) => {
      depth += 1;
      const result = await db.tx(async (tx) => {
        const answer = await work(announced(tx, about));
        if (depth === 1 && dieAt === 'before-commit') die();
        if (depth === 1 && dieAt === 'amid-commit') setImmediate(die);
        return answer;
      });
      depth -= 1;
      if (depth === 0 && dieAt === 'after-commit') die();
      return result;
    },
  };
};

const run = async ({ url, now, readerId, addressId, titleIds, claim, dieAt }: Errand) => {
  const db = mortal(await openDatabase({ url, tables, poolSize: 2 }), dieAt);
  const ground = { db, cipher: testCipher(), now: () => new Date(now), newId: () => ulid() };
  const circulation = { ...ground, payments: libraryPays, delivery: ground } as unknown as Circulation;
  await storedAnswer(ground, claim, () => placeOrders(circulation, readerId, { titleIds, addressId }));
  await db.close();
};

run(JSON.parse(process.argv[2]!) as Errand).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
