import type { CreditOutcome } from '../contracts/credit';
import type { ErrorCode } from '../contracts/errors';
import { isOverdue, type Loan } from './loan';
import type { LendingPolicy } from './lending-policy';

/** All that a decision about borrowing rests on. */
export interface Situation {
  credit: CreditOutcome;
  /** Loans not ended. */
  openLoans: Pick<Loan, 'state' | 'dueOn' | 'titleId'>[];
  hasBorrowedBefore: boolean;
  wanted: number;
  maxLoans: number;
  /** Day in Asia/Shanghai. */
  today: string;
}
type BorrowingRule = (situation: Situation) => ErrorCode | null;

const creditAdmits: BorrowingRule = ({ credit }) => (credit === 'refused' ? 'credit-refused' : null);
/** A source that is down is no refusal: readers who borrowed before go on, new ones wait. */
const knownWhenCreditIsNot: BorrowingRule = ({ credit, hasBorrowedBefore }) =>
  credit === 'unknown' && !hasBorrowedBefore ? 'credit-unknown' : null;
const nothingOverdue: BorrowingRule = ({ openLoans, today }) =>
  openLoans.some((loan) => isOverdue(loan, today)) ? 'loans-overdue' : null;
const withinLimit: BorrowingRule = ({ openLoans, wanted, maxLoans }) =>
  openLoans.length + wanted > maxLoans ? 'loan-limit-reached' : null;

const BORROWING_RULES = [creditAdmits, knownWhenCreditIsNot, nothingOverdue, withinLimit];

/** The first broken rule, or null when the reader may borrow. */
export const refusalToBorrow = (situation: Situation): ErrorCode | null => {
  for (const rule of BORROWING_RULES) {
    const refusal = rule(situation);
    if (refusal) return refusal;
  }
  return null;
};

type RenewableLoan = Pick<Loan, 'state' | 'dueOn' | 'renewals' | 'pickupId'>;

export const refusalToRenew = (loan: RenewableLoan, policy: LendingPolicy, today: string): ErrorCode | null => {
  if (loan.state !== 'on-loan') return 'loan-not-on-loan';
  if (loan.pickupId !== null) return 'loan-in-return';
  if (isOverdue(loan, today)) return 'loan-overdue';
  return loan.renewals >= policy.renewals ? 'renewal-limit-reached' : null;
};

export const refusalToSendBack = ({ state, pickupId }: Pick<Loan, 'state' | 'pickupId'>): ErrorCode | null => {
  if (state !== 'on-loan') return 'loan-not-on-loan';
  return pickupId === null ? null : 'loan-in-return';
};
