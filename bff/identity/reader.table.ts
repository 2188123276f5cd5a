import { EntitySchema } from 'typeorm';

/** A person with a card. Name, ID number and phone are sealed at rest; a digest finds the person again. */
export interface ReaderRow {
  id: string;
  /** 14 digits, valid in every library. */
  cardNumber: string;
  nameSealed: string;
  idNumberSealed: string;
  idNumberDigest: string;
  phoneSealed: string;
  phoneDigest: string;
  /** Loans and orders that count towards the limit. */
  openLoans: number;
  registeredAt: Date;
}

export const readerTable = new EntitySchema<ReaderRow>({
  name: 'reader',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    cardNumber: { type: 'varchar', length: 14 },
    nameSealed: { type: 'text' },
    idNumberSealed: { type: 'text' },
    idNumberDigest: { type: 'varchar', length: 64 },
    phoneSealed: { type: 'text' },
    phoneDigest: { type: 'varchar', length: 64 },
    openLoans: { type: 'int' },
    registeredAt: { type: 'datetime', precision: 3 },
  },
});
