import { EntitySchema } from 'typeorm';
import type { AgreementKind } from '../contracts/identity';

export interface ConsentRow {
  id: string;
  readerId: string;
  kind: AgreementKind;
  version: string;
  givenAt: Date;
  withdrawnAt: Date | null;
}

export const consentTable = new EntitySchema<ConsentRow>({
  name: 'consent',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    kind: { type: 'varchar', length: 16 },
    version: { type: 'varchar', length: 20 },
    givenAt: { type: 'datetime', precision: 3 },
    withdrawnAt: { type: 'datetime', precision: 3, nullable: true },
  },
});
