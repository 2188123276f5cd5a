import type { Job } from '../jobs';
import { decideCredit, keepDecision, type CreditCheck } from './assess';
import type { CreditDecision } from './decision';
import { dueForRetry, postponeRetry } from './store';

const BATCH = 20;
const EVERY_MS = 60_000;

/** Asks again for one reader; false when the source is still down. */
const retryOne = async (credit: CreditCheck, { id, readerId }: CreditDecision): Promise<boolean> => {
  const now = credit.now();
  const until = new Date(now.getTime() + credit.policy.unknownMs);
  const mine = await credit.db.tx((tx) => postponeRetry(tx, id, now, until));
  if (!mine) return true;
  const decided = await decideCredit(credit, await credit.subjectOf(readerId));
  await keepDecision(credit, readerId, decided);
  return decided.reason !== 'source-down';
};

/** A bounded batch, oldest first. A source found down is left alone until the next round. */
export const retryCredit = async (credit: CreditCheck): Promise<void> => {
  for (const decision of await dueForRetry(credit.db.read, credit.now(), BATCH)) {
    if (!(await retryOne(credit, decision))) return;
  }
};

export const creditJobs = (credit: CreditCheck): Job[] => [
  { name: 'credit-retry', everyMs: EVERY_MS, run: () => retryCredit(credit) },
];
