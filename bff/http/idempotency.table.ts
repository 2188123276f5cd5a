import { EntitySchema } from 'typeorm';

/** The first answer given under an Idempotency-Key; `id` hashes who asked, what for, and the key. */
export interface IdempotencyRow {
  id: string;
  requestHash: string;
  state: 'running' | 'done';
  answer: string | null;
  leasedUntil: Date | null;
  createdAt: Date;
}

export const idempotencyTable = new EntitySchema<IdempotencyRow>({
  name: 'idempotency_key',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    requestHash: { type: 'varchar', length: 64 },
    state: { type: 'varchar', length: 8 },
    answer: { type: 'text', nullable: true },
    leasedUntil: { type: 'datetime', precision: 3, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
