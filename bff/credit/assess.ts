import type { Cipher } from '../cipher';
import type { Credit } from '../contracts/credit';
import type { Database } from '../database';
import { dayOf } from '../days';
import type { Decided } from './decision';
import { decide, isExpired, standing, type CreditPolicy, type Finding } from './policy';
import type { CreditSource, CreditSubject } from './ports';
import { creditOf, latestDecision, recordDecision } from './store';

export interface CreditCheck {
  db: Database;
  now: () => Date;
  newId: () => string;
  cipher: Pick<Cipher, 'digest'>;
  /** Null where no source is contracted: nobody is asked and nobody is refused. */
  source: CreditSource | null;
  policy: CreditPolicy;
  /** Opens the name and number of a reader; identity gives it. */
  subjectOf: (readerId: string) => Promise<CreditSubject>;
  onError: (error: unknown, what: string) => void;
}

const NOT_ASKED: Finding = { outcome: 'unknown', source: 'none', reason: 'not-asked' };
const SOURCE_DOWN: Finding = { outcome: 'unknown', source: 'zhima', reason: 'source-down' };
const REASON = { admitted: 'score-sufficient', refused: 'score-insufficient', unknown: 'no-score' } as const;

/** The same person on the same day is the same question; nobody can read the person out of it. */
const questionOf = ({ cipher, now }: CreditCheck, { idNumber, name }: CreditSubject) =>
  cipher.digest(['credit', idNumber, name, dayOf(now())].join('\n'));

const ask = async (credit: CreditCheck, subject: CreditSubject): Promise<Finding> => {
  if (!credit.source) return NOT_ASKED;
  try {
    const { outcome } = await credit.source.assess(subject, credit.policy.threshold, questionOf(credit, subject));
    return { outcome, source: 'zhima', reason: REASON[outcome] };
  } catch (error) {
    credit.onError(error, 'credit-source');
    return SOURCE_DOWN;
  }
};

/** Asks the source, outside any transaction. A source that is down makes `unknown`, never `refused`; it does not throw. */
export const decideCredit = async (credit: CreditCheck, subject: CreditSubject): Promise<Decided> =>
  decide(await ask(credit, subject), credit.now(), credit.policy);

/** Keeps the decision; a source that is down takes nothing from a decision that still holds. */
export const keepDecision = ({ db, newId, now, policy }: CreditCheck, readerId: string, decided: Decided) =>
  db.tx(async (tx): Promise<Credit> => {
    const held = await creditOf(tx, readerId, now(), policy);
    if (decided.reason === 'source-down' && held.outcome !== 'unknown') return held;
    await recordDecision(tx, { id: newId(), readerId, ...decided });
    return creditOf(tx, readerId, now(), policy);
  });

/** Asks the source about a reader, outside any transaction, and keeps what it says. */
export const assessCredit = async (credit: CreditCheck, readerId: string, subject: CreditSubject): Promise<Credit> =>
  keepDecision(credit, readerId, await decideCredit(credit, subject));

/** What is known and not ended is answered again; anything else is asked. */
export const reassess = async (credit: CreditCheck, readerId: string): Promise<Credit> => {
  const latest = await latestDecision(credit.db.read, readerId);
  const now = credit.now();
  if (latest && latest.outcome !== 'unknown' && !isExpired(latest, now)) return standing(latest, now, credit.policy);
  return assessCredit(credit, readerId, await credit.subjectOf(readerId));
};
