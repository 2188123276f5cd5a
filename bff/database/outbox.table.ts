import { EntitySchema } from 'typeorm';

/** A message owed to an outside system, written in the transaction that owes it. */
export interface OutboxMessage {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  state: 'ready' | 'dead';
  attempts: number;
  /** When it may next be tried, in epoch milliseconds; a lease is this time pushed ahead. */
  dueMs: number;
  lease: string | null;
  lastError: string | null;
  createdAt: Date;
}

export const outboxTable = new EntitySchema<OutboxMessage>({
  name: 'outbox',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    topic: { type: 'varchar', length: 40 },
    payload: { type: 'json' },
    state: { type: 'varchar', length: 8 },
    attempts: { type: 'int' },
    dueMs: { type: 'bigint' },
    lease: { type: 'varchar', length: 32, nullable: true },
    lastError: { type: 'varchar', length: 300, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
