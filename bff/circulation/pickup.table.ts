import { EntitySchema } from 'typeorm';
import type { Pickup } from './pickup';

export const pickupTable = new EntitySchema<Pickup>({
  name: 'pickup',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    libraryCode: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 12 },
    day: { type: 'varchar', length: 10 },
    part: { type: 'varchar', length: 12 },
    code: { type: 'varchar', length: 12 },
    feeFen: { type: 'bigint' },
    feePaidBy: { type: 'varchar', length: 8 },
    parcelId: { type: 'varchar', length: 32 },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
