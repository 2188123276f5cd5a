import { ulid } from 'ulid';
import { randomBytes } from 'node:crypto';
import type { Pool, PoolConnection } from 'mysql2';
import type { Database, Param } from '../../../bff/database';
import type { Borrower } from '../../support/factories';
import type { HeldTitle } from './seed';

/** A statement as our own code sent it, and what came of it: rows read or matched. */
export interface Statement { text: string; prepared: boolean; params: Param[]; count: number }
/** Who orders what. */
export interface Task { borrower: Borrower; title: HeldTitle }

export const countOf = (result: unknown): number =>
  Array.isArray(result) ? result.length : (result as { affectedRows?: number }).affectedRows ?? 0;

const take = (pool: Pool): Promise<PoolConnection> =>
  new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));

type Reply = (error: Error | null, result: unknown) => void;
type Send = (text: string, ...rest: unknown[]) => unknown;

/** Notes what passes through one connection, both protocols. */
const tap = (connection: PoolConnection, heard: Statement[]) => {
  const listen = (prepared: boolean, send: Send): Send => (text, ...rest) => {
    const reply = rest.pop() as Reply;
    const params = (rest[0] ?? []) as Param[];
    return send.call(connection, text, params, ((error, result) => {
      heard.push({ text, prepared, params, count: error ? -1 : countOf(result) });
      reply(error, result);
    }) satisfies Reply);
  };
  const open = connection as unknown as { execute: Send; query: Send };
  Object.assign(connection, { execute: listen(true, open.execute), query: listen(false, open.query) });
};

/** Every statement of the work, in order. The database must be open with a pool of one connection, which stays tapped. */
export const record = async ({ source }: Database, work: () => Promise<unknown>): Promise<Statement[]> => {
  const { pool } = source.driver as unknown as { pool: Pool };
  const heard: Statement[] = [];
  const only = await take(pool);
  tap(only, heard);
  only.release();
  await work();
  return [...heard]; // the tap stays open
};

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const DIGEST = /^[0-9a-f]{64}$/;

const namesOf = ({ borrower, title }: Task): string[] => [
  borrower.id, borrower.addressId, title.id, ...title.copies.flatMap(({ id, atLibraryCode }) => [id, atLibraryCode]),
];

/**
 * The parameters of every statement as if `task` had been recorded in place of `sample`: its own reader, address, title,
 * copies and libraries, and fresh ids and keys wherever the recording made some. All else stays.
 */
export const paramsFor = (script: Statement[], sample: Task, task: Task): Param[][] => {
  const own = namesOf(task);
  const known = new Map(namesOf(sample).map((name, at) => [name, own[at]!]));
  const replace = (value: Param): Param => {
    if (typeof value !== 'string') return value;
    const replaced = known.get(value);
    if (replaced !== undefined) return replaced;
    if (!ULID.test(value) && !DIGEST.test(value)) return value;
    known.set(value, ULID.test(value) ? ulid() : randomBytes(32).toString('hex'));
    return known.get(value)!;
  };
  return script.map(({ params }) => params.map(replace));
};
