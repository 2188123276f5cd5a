import { EntitySchema } from 'typeorm';

/** A partner store. `division`: 6 digits (GB/T 2260); `approximate` when the place is the district's centre. */
export interface BookstoreRow {
  code: string;
  name: string;
  city: string;
  district: string;
  division: string;
  latitude: number;
  longitude: number;
  approximate: boolean;
}

export const bookstoreTable = new EntitySchema<BookstoreRow>({
  name: 'bookstore',
  columns: {
    code: { type: 'varchar', length: 32, primary: true },
    name: { type: 'varchar', length: 100 },
    city: { type: 'varchar', length: 40 },
    district: { type: 'varchar', length: 40 },
    division: { type: 'varchar', length: 6 },
    latitude: { type: 'double' },
    longitude: { type: 'double' },
    approximate: { type: 'boolean' },
  },
});
