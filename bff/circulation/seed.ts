import type { Database } from '../database';
import { seedLendingPolicies } from '../database/seeds';
import { lendingPolicyTable } from './lending-policy.table';

/** Loads each library's lending policy that is not there yet. */
export const seedPolicies = async (db: Database) => {
  const known = new Set((await db.read.all(lendingPolicyTable, '')).map(({ libraryCode }) => libraryCode));
  const rows = seedLendingPolicies.filter(({ library }) => !known.has(library))
    .map(({ library, itemsAtOnce, loanDays, renewals, renewalDays }) =>
      ({ libraryCode: library, maxLoans: itemsAtOnce, loanDays, renewals, renewalDays }));
  await db.tx((tx) => tx.insert(lendingPolicyTable, rows));
};
