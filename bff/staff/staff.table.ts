import { EntitySchema } from 'typeorm';

/** A reader's post at a library. */
export interface StaffRow {
  id: string;
  readerId: string;
  libraryCode: string;
  role: 'desk' | 'logistics';
  createdAt: Date;
}

export const staffTable = new EntitySchema<StaffRow>({
  name: 'staff',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    libraryCode: { type: 'varchar', length: 32 },
    role: { type: 'varchar', length: 16 },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
