import { EntitySchema } from 'typeorm';
import type { CreditDecision } from './decision';

export const creditDecisionTable = new EntitySchema<CreditDecision>({
  name: 'credit_decision',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    outcome: { type: 'varchar', length: 16 },
    source: { type: 'varchar', length: 16 },
    reason: { type: 'varchar', length: 20 },
    threshold: { type: 'int' },
    decidedAt: { type: 'datetime', precision: 3 },
    expiresAt: { type: 'datetime', precision: 3 },
    retryAt: { type: 'datetime', precision: 3, nullable: true },
  },
});
