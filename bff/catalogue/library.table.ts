import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import type { LibraryLevel } from '../contracts/catalogue';

/** `division`: 6 digits (GB/T 2260). The place is in degrees; `approximate` when it is the district's centre. */
export interface LibraryRow {
  code: string;
  name: string;
  level: z.infer<typeof LibraryLevel>;
  city: string;
  district: string;
  division: string;
  latitude: number;
  longitude: number;
  approximate: boolean;
}

export const libraryTable = new EntitySchema<LibraryRow>({
  name: 'library',
  columns: {
    code: { type: 'varchar', length: 32, primary: true },
    name: { type: 'varchar', length: 100 },
    level: { type: 'varchar', length: 8 },
    city: { type: 'varchar', length: 40 },
    district: { type: 'varchar', length: 40 },
    division: { type: 'varchar', length: 6 },
    latitude: { type: 'double' },
    longitude: { type: 'double' },
    approximate: { type: 'boolean' },
  },
});
