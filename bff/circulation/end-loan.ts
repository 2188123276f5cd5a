import { moveCopy, type CopyState } from '../catalogue';
import type { Sql } from '../database';
import { AppError } from '../errors';
import { lockReader, releaseLoanSlots } from '../identity';
import type { Loan } from './loan';
import { moveLoan, moveOrder } from './moves';
import { loanOf, loansOfOrder } from './store';

interface End { at: Date; libraryCode: string; copyGoes: Extract<CopyState, 'available' | 'in-transit'> }

/** Ends the reader's obligation. Throws copy-not-on-loan when someone else ended it meanwhile. */
export const endLoan = async (tx: Sql, loan: Loan, { at, libraryCode, copyGoes }: End): Promise<void> => {
  await lockReader(tx, loan.readerId);
  if ((await loanOf(tx, loan.readerId, loan.id))?.state !== 'on-loan') throw new AppError('copy-not-on-loan');
  await releaseLoanSlots(tx, loan.readerId, 1);
  const ended = (await moveCopy(tx, loan.copyId, 'on-loan', copyGoes, libraryCode))
    && (await moveLoan(tx, loan.id, 'on-loan', 'returned', { returned_at: at, returned_to: libraryCode }));
  if (!ended) throw new AppError('copy-not-on-loan');
  await closeWhenAllEnded(tx, loan.orderId);
};

const ENDED = new Set<Loan['state']>(['returned', 'settled', 'cancelled']);

const closeWhenAllEnded = async (tx: Sql, orderId: string | null) => {
  if (orderId === null) return;
  const loans = await loansOfOrder(tx, orderId);
  if (loans.every(({ state }) => ENDED.has(state))) await moveOrder(tx, orderId, 'delivered', 'closed');
};
