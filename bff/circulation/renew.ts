import type { ErrorCode } from '../contracts/errors';
import type { Sql } from '../database';
import { addDays, dayOf } from '../days';
import { AppError } from '../errors';
import type { Circulation } from './circulation';
import type { LendingPolicy } from './lending-policy';
import type { Loan } from './loan';
import { refusalToRenew } from './policy';
import { loanOf, openLoansOf, policiesOf, policyOf } from './store';

/** The new due day counts from the old one. */
export const renewLoan = async ({ db, now }: Circulation, readerId: string, loanId: string): Promise<Loan> =>
  db.tx(async (tx) => {
    const loan = await loanOf(tx, readerId, loanId);
    if (!loan) throw new AppError('not-found');
    const policy = await policyOf(tx, loan.libraryCode);
    const refusal = refusalToRenew(loan, policy!, dayOf(now()));
    if (refusal) throw new AppError(refusal);
    return extend(tx, loan, policy!);
  });

export interface RenewedLoans { renewed: Loan[]; refused: { loanId: string; code: ErrorCode }[] }

export const renewAllLoans = async ({ db, now }: Circulation, readerId: string): Promise<RenewedLoans> =>
  db.tx(async (tx) => {
    const loans = (await openLoansOf(tx, readerId)).filter(({ state }) => state === 'on-loan');
    const policies = new Map((await policiesOf(tx, [...new Set(loans.map(({ libraryCode }) => libraryCode))]))
      .map((policy) => [policy.libraryCode, policy]));
    const result: RenewedLoans = { renewed: [], refused: [] };
    for (const loan of loans) {
      const policy = policies.get(loan.libraryCode)!;
      const code = refusalToRenew(loan, policy, dayOf(now()));
      if (code) result.refused.push({ loanId: loan.id, code });
      else result.renewed.push(await extend(tx, loan, policy));
    }
    return result;
  });

const extend = async (tx: Sql, loan: Loan, policy: LendingPolicy): Promise<Loan> => {
  const renewed = { ...loan, dueOn: addDays(loan.dueOn!, policy.renewalDays), renewals: loan.renewals + 1 };
  const won = await tx.run(
    `update loan set due_on = ?, renewals = ? where id = ? and state = 'on-loan' and renewals = ? and pickup_id is null`,
    [renewed.dueOn, renewed.renewals, loan.id, loan.renewals],
  );
  if (won === 0) throw new AppError('renewal-limit-reached');
  return renewed;
};
