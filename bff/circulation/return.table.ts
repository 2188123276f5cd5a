import { EntitySchema } from 'typeorm';

/** A copy scanned in at a library, whoever owned it and however it came. */
export interface ReturnRow {
  id: string;
  libraryCode: string;
  staffId: string;
  copyId: string;
  titleId: string;
  barcode: string;
  loanId: string | null;
  ownerCode: string;
  goesTo: 'shelf' | 'transit';
  daysOverdue: number;
  returnedAt: Date;
}

export const returnTable = new EntitySchema<ReturnRow>({
  name: 'copy_return',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    libraryCode: { type: 'varchar', length: 32 },
    staffId: { type: 'varchar', length: 32 },
    copyId: { type: 'varchar', length: 32 },
    titleId: { type: 'varchar', length: 32 },
    barcode: { type: 'varchar', length: 32 },
    loanId: { type: 'varchar', length: 32, nullable: true },
    ownerCode: { type: 'varchar', length: 32 },
    goesTo: { type: 'varchar', length: 8 },
    daysOverdue: { type: 'int' },
    returnedAt: { type: 'datetime', precision: 3 },
  },
});
