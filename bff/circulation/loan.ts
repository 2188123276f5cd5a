import type { LoanState } from '../contracts/circulation';
import { daysBetween } from '../days';

/** A copy lent to a reader. It is pending from the order until the courier's sign-off, from when its days count. */
export interface Loan {
  id: string;
  readerId: string;
  titleId: string;
  copyId: string;
  orderId: string | null;
  /** The owning library, whose lending policy holds. */
  libraryCode: string;
  state: LoanState;
  startedAt: Date | null;
  /** Day in Asia/Shanghai. */
  dueOn: string | null;
  renewals: number;
  /** The courier return that fetches it, if one is booked. */
  pickupId: string | null;
  returnedAt: Date | null;
  returnedTo: string | null;
  createdAt: Date;
}

export const LOAN_MOVES: Record<LoanState, readonly LoanState[]> = {
  'pending': ['on-loan', 'cancelled'],
  'on-loan': ['returned', 'lost'],
  'lost': ['settled', 'returned'],
  'returned': [],
  'settled': [],
  'cancelled': [],
};

export const OPEN_LOAN_STATES = ['pending', 'on-loan', 'lost'] as const satisfies readonly LoanState[];

/** Overdue is a date, not a state. */
export const isOverdue = ({ state, dueOn }: Pick<Loan, 'state' | 'dueOn'>, today: string) =>
  state === 'on-loan' && dueOn !== null && dueOn < today;

export const daysLeft = ({ state, dueOn }: Pick<Loan, 'state' | 'dueOn'>, today: string) =>
  state === 'on-loan' && dueOn !== null ? daysBetween(today, dueOn) : null;
