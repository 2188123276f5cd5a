import { copyByBarcode, moveCopy, type Copy } from '../catalogue';
import type { Sql } from '../database';
import { dayOf, daysBetween } from '../days';
import { AppError } from '../errors';
import type { Circulation } from './circulation';
import { endLoan } from './end-loan';
import type { Loan } from './loan';
import { returnTable, type ReturnRow } from './return.table';
import { lastReturnOf, openLoanOfCopy } from './store';

export interface Desk { staffId: string; libraryCode: string }

/** Takes a copy back at any library. The reader's obligation ends at this scan; how it gets home is the libraries' business. */
export const returnCopy = async ({ db, now, newId }: Circulation, desk: Desk, barcode: string): Promise<ReturnRow> =>
  db.tx(async (tx) => {
    const copy = await copyByBarcode(tx, barcode);
    if (!copy) throw new AppError('barcode-unknown');
    const repeated = await scannedHereAlready(tx, copy, desk.libraryCode);
    if (repeated) return repeated;
    const at = now();
    const goesTo = copy.libraryCode === desk.libraryCode ? 'shelf' : 'transit';
    const loan = await openLoanOfCopy(tx, copy.id);
    const copyGoes = goesTo === 'shelf' ? 'available' : 'in-transit';
    if (loan) await endLoan(tx, loan, { at, libraryCode: desk.libraryCode, copyGoes });
    else await receive(tx, copy, copyGoes, desk.libraryCode);
    const row: ReturnRow = {
      id: newId(), libraryCode: desk.libraryCode, staffId: desk.staffId, copyId: copy.id, titleId: copy.titleId,
      barcode: copy.barcode, loanId: loan?.id ?? null, ownerCode: copy.libraryCode, goesTo,
      daysOverdue: overdueBy(loan, at), returnedAt: at,
    };
    await tx.insert(returnTable, row);
    return row;
  });

/** A second scan of a copy that waits here for its way home says the same again. */
const scannedHereAlready = async (tx: Sql, copy: Copy, libraryCode: string): Promise<ReturnRow | null> => {
  if (copy.state !== 'in-transit' || copy.atLibraryCode !== libraryCode) return null;
  const last = await lastReturnOf(tx, copy.id);
  return last?.libraryCode === libraryCode ? last : null;
};

/** A copy that nobody has on loan: on its way home, or found again. */
const receive = async (tx: Sql, copy: Copy, to: 'available' | 'in-transit', libraryCode: string) => {
  const expected = copy.state === 'in-transit' || copy.state === 'missing';
  const moved = expected && (await moveCopy(tx, copy.id, copy.state, to, libraryCode));
  if (!moved) throw new AppError('copy-not-on-loan');
};

const overdueBy = (loan: Loan | null, at: Date) =>
  loan?.dueOn ? Math.max(0, daysBetween(loan.dueOn, dayOf(at))) : 0;
