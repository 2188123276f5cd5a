import { ulid } from 'ulid';
import { DuplicateKey } from './connection';
import { jobTable } from './job.table';
import type { Database } from './open';

/** Makes the job's row when it is missing; it is due at once. */
export const ensureJob = async (db: Database, name: string, now: number) => {
  if (await db.read.one(jobTable, 'where name = ?', [name])) return;
  try {
    await db.tx((tx) => tx.insert(jobTable, { name, dueMs: now, lease: null, lastError: null }));
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error; // another node was first
  }
};

/** The lease when this node may run the job now, else null. */
export const claimJob = async (db: Database, name: string, now: number, leaseMs: number) => {
  const lease = ulid();
  const won = await db.tx((tx) =>
    tx.run('update job set lease = ?, due_ms = ? where name = ? and due_ms <= ?', [lease, now + leaseMs, name, now]));
  return won === 1 ? lease : null;
};

export const jobDone = (db: Database, name: string, lease: string, dueMs: number, error: string | null) =>
  db.tx((tx) =>
    tx.run('update job set due_ms = ?, lease = null, last_error = ? where name = ? and lease = ?', [
      dueMs, error?.slice(0, 300) ?? null, name, lease,
    ]));
