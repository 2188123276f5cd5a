import type { Credit } from '../contracts/credit';
import type { Sql } from '../database';
import { creditDecisionTable } from './credit-decision.table';
import type { CreditDecision } from './decision';
import { defaultCreditPolicy, standing } from './policy';

export const latestDecision = (sql: Sql, readerId: string) =>
  sql.one(creditDecisionTable, 'where reader_id = ? order by decided_at desc, id desc', [readerId]);

/** How the reader stands now; never a score. A reader nobody asked about is `unknown`. */
export const creditOf = async (sql: Sql, readerId: string, now: Date, policy = defaultCreditPolicy): Promise<Credit> =>
  standing(await latestDecision(sql, readerId), now, policy);

/** The newest decision alone is asked again. */
export const recordDecision = async (tx: Sql, decision: CreditDecision): Promise<void> => {
  await tx.run('update credit_decision set retry_at = null where reader_id = ? and retry_at is not null', [
    decision.readerId,
  ]);
  await tx.insert(creditDecisionTable, decision);
};

export const dueForRetry = (sql: Sql, now: Date, batch: number) =>
  sql.all(creditDecisionTable, `where retry_at <= ? order by retry_at limit ${batch}`, [now]);

/** Claims a due decision by moving its time ahead; false when another has it. */
export const postponeRetry = async (tx: Sql, id: string, now: Date, until: Date): Promise<boolean> =>
  (await tx.run('update credit_decision set retry_at = ? where id = ? and retry_at <= ?', [until, id, now])) === 1;
