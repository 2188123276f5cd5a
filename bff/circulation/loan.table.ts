import { EntitySchema } from 'typeorm';
import type { Loan } from './loan';

export const loanTable = new EntitySchema<Loan>({
  name: 'loan',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    titleId: { type: 'varchar', length: 32 },
    copyId: { type: 'varchar', length: 32 },
    orderId: { type: 'varchar', length: 32, nullable: true },
    libraryCode: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 12 },
    startedAt: { type: 'datetime', precision: 3, nullable: true },
    dueOn: { type: 'varchar', length: 10, nullable: true },
    renewals: { type: 'int' },
    pickupId: { type: 'varchar', length: 32, nullable: true },
    returnedAt: { type: 'datetime', precision: 3, nullable: true },
    returnedTo: { type: 'varchar', length: 32, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
