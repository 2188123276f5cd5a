import type { Cipher } from '../cipher';
import { DuplicateKey, type Database, type Sql } from '../database';
import { AppError } from '../errors';
import { idempotencyTable, type IdempotencyRow } from './idempotency.table';

/** `id` and `requestHash` are 64 hex digits: who asks what under which key, and what exactly is asked. */
export interface Claim { id: string; requestHash: string }
export interface Keeper { db: Database; cipher: Cipher; now: () => Date }
type Work = () => Promise<unknown>;

const LEASE_MS = 60_000;
const KEPT_MS = 24 * 3_600_000;

class Taken extends Error {}

const rowOf = (db: Database, id: string) => db.read.one(idempotencyTable, 'where id = ?', [id]);

const claim = async (tx: Sql, row: IdempotencyRow) => {
  try {
    await tx.insert(idempotencyTable, row);
  } catch (error) {
    throw error instanceof DuplicateKey ? new Taken() : error;
  }
};

/** Answers carry addresses and tokens: they are sealed like any personal field. */
const seal = ({ cipher }: Keeper, id: string, answer: unknown) =>
  cipher.seal(JSON.stringify(answer ?? null), `idempotency_key.answer:${id}`);
const open = ({ cipher }: Keeper, id: string, sealed: string): unknown =>
  JSON.parse(cipher.open(sealed, `idempotency_key.answer:${id}`));

const sameRequest = (row: IdempotencyRow, requestHash: string) => {
  if (row.requestHash !== requestHash) throw new AppError('idempotency-key-reused');
};

/**
 * The answer commits with the change or not at all: a crash, a repeat or a race leaves one change and one answer.
 * A refusal is not kept; asking again decides again.
 */
export const storedAnswer = async (keeper: Keeper, { id, requestHash }: Claim, work: Work): Promise<unknown> => {
  const { db, now } = keeper;
  try {
    return await db.tx(async (tx) => {
      await claim(tx, { id, requestHash, state: 'done', answer: null, leasedUntil: null, createdAt: now() });
      const answer = await work();
      await tx.run('update idempotency_key set answer = ? where id = ?', [seal(keeper, id, answer), id]);
      return answer;
    });
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
    return replay(keeper, (await rowOf(db, id))!, requestHash);
  }
};

const replay = (keeper: Keeper, row: IdempotencyRow, requestHash: string): unknown => {
  sameRequest(row, requestHash);
  return open(keeper, row.id, row.answer!);
};

/** For work that calls outside systems, so in no transaction: one runs at a time, a dead one is taken over. */
export const leasedAnswer = async (keeper: Keeper, { id, requestHash }: Claim, work: Work): Promise<unknown> => {
  const { db } = keeper;
  const { kept, leasedUntil } = await lease(keeper, { id, requestHash });
  if (kept !== null) return open(keeper, id, kept);
  const mine = `id = ? and state = 'running' and leased_until = ?`; // no longer true once it was taken over
  try {
    const answer = await work();
    await db.tx((tx) => tx.run(`update idempotency_key set state = 'done', answer = ? where ${mine}`, [
      seal(keeper, id, answer), id, leasedUntil,
    ]));
    return answer;
  } catch (error) {
    await db.tx((tx) => tx.run(`delete from idempotency_key where ${mine}`, [id, leasedUntil]));
    throw error;
  }
};

interface Leased { kept: string | null; leasedUntil: Date }

/** Takes the lease, or finds the first answer, sealed. */
const lease = async ({ db, now }: Keeper, { id, requestHash }: Claim): Promise<Leased> => {
  const at = now();
  const leasedUntil = new Date(at.getTime() + LEASE_MS);
  const row: IdempotencyRow = { id, requestHash, state: 'running', answer: null, leasedUntil, createdAt: at };
  try {
    await db.tx((tx) => claim(tx, row));
    return { kept: null, leasedUntil };
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
  }
  const known = await rowOf(db, id);
  if (!known) throw new AppError('request-in-progress');
  sameRequest(known, requestHash);
  if (known.state === 'done') return { kept: known.answer, leasedUntil };
  const takenOver = await db.tx((tx) =>
    tx.run(`update idempotency_key set leased_until = ? where id = ? and state = 'running' and leased_until <= ?`, [
      leasedUntil, id, at,
    ]));
  if (takenOver === 0) throw new AppError('request-in-progress');
  return { kept: null, leasedUntil };
};

/** Answers are kept for a day. */
export const forgetOldAnswers = ({ db, now }: Keeper) =>
  db.tx((tx) => tx.run('delete from idempotency_key where created_at < ?', [new Date(now().getTime() - KEPT_MS)]));
