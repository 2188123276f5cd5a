import { EntitySchema } from 'typeorm';

/** Clock-driven work; one node runs it at a time. */
export interface JobRow { name: string; dueMs: number; lease: string | null; lastError: string | null }

export const jobTable = new EntitySchema<JobRow>({
  name: 'job',
  columns: {
    name: { type: 'varchar', length: 40, primary: true },
    dueMs: { type: 'bigint' },
    lease: { type: 'varchar', length: 32, nullable: true },
    lastError: { type: 'varchar', length: 300, nullable: true },
  },
});
