import type { Credit, CreditOutcome } from '../contracts/credit';

/** What a source was asked and what it said, and until when that holds. */
export interface Decided {
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

export interface CreditDecision extends Decided {
  id: string;
  readerId: string;
}
