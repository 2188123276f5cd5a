import { EntitySchema } from 'typeorm';
import type { Credit, CreditOutcome } from '../contracts/credit';

export interface CreditDecision {
  id: string;
  readerId: string;
  outcome: CreditOutcome;
  source: Credit['source'];
  reason: Credit['reason'];
  /** The score that was asked for, 350 to 950; never the person's own. */
  threshold: number;
  decidedAt: Date;
  expiresAt: Date;
  /** When the source is to be asked again; null on all but a reader's newest decision. */
  retryAt: Date | null;
}

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
