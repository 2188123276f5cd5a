import { ulid } from 'ulid';
import type { Database } from './open';
import { outboxTable, type OutboxMessage } from './outbox.table';
import { marks, type Sql } from './sql';

export type { OutboxMessage };

const BATCH = 20;
const LEASE_MS = 30_000;
const MAX_ATTEMPTS = 12;
const MAX_DELAY_MS = 3_600_000;

/** Owes a message. Delivered at least once, so its handler must be idempotent. */
export const appendToOutbox = (tx: Sql, now: Date, topic: string, payload: OutboxMessage['payload'], delayMs = 0) =>
  tx.insert(outboxTable, {
    id: ulid(now.getTime()), topic, payload, state: 'ready', attempts: 0,
    dueMs: now.getTime() + delayMs, lease: null, lastError: null, createdAt: now,
  });

/** Claims due messages by compare-and-set. A worker that dies leaves a lease that runs out by itself. */
export const claimFromOutbox = async (db: Database, topics: string[], now: number, leaseMs = LEASE_MS) => {
  const due = await db.read.query<{ id: string }>(
    `select id from outbox where state = 'ready' and due_ms <= ? and topic in (${marks(topics)}) order by due_ms limit ${BATCH}`,
    [now, ...topics],
  );
  if (due.length === 0) return [];
  const lease = ulid();
  const ids = due.map(({ id }) => id);
  await db.tx((tx) =>
    tx.run(
      `update outbox set lease = ?, due_ms = ?, attempts = attempts + 1
       where id in (${marks(ids)}) and state = 'ready' and due_ms <= ?`,
      [lease, now + leaseMs, ...ids, now],
    ));
  return db.read.all(outboxTable, 'where lease = ? order by id', [lease]);
};

export const delivered = (db: Database, message: OutboxMessage) =>
  db.tx((tx) => tx.run('delete from outbox where id = ? and lease = ?', [message.id, message.lease]));

/** Tries again later, doubling the wait; after the last attempt the message stays, dead, for a person to see. */
export const notDelivered = (db: Database, message: OutboxMessage, now: number, error: string) => {
  const wait = Math.min(MAX_DELAY_MS, 500 * 2 ** message.attempts);
  const state = message.attempts >= MAX_ATTEMPTS ? 'dead' : 'ready';
  return db.tx((tx) =>
    tx.run('update outbox set state = ?, due_ms = ?, lease = null, last_error = ? where id = ? and lease = ?', [
      state, now + wait, error.slice(0, 300), message.id, message.lease,
    ]));
};
