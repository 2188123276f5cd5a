import { EntitySchema } from 'typeorm';
import type { LendingPolicy } from './lending-policy';

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
