import { EntitySchema } from 'typeorm';

/** What a library lends by; one row a library. */
export interface LendingPolicy {
  libraryCode: string;
  /** Open loans a reader may have at once, over all libraries. */
  maxLoans: number;
  loanDays: number;
  renewals: number;
  renewalDays: number;
}

export const lendingPolicyTable = new EntitySchema<LendingPolicy>({
  name: 'lending_policy',
  columns: {
    libraryCode: { type: 'varchar', length: 32, primary: true },
    maxLoans: { type: 'int' },
    loanDays: { type: 'int' },
    renewals: { type: 'int' },
    renewalDays: { type: 'int' },
  },
});
