import { EntitySchema } from 'typeorm';
import type { AddressRow } from './address';

export const addressTable = new EntitySchema<AddressRow>({
  name: 'address',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    nameSealed: { type: 'varchar', length: 400 },
    phoneSealed: { type: 'varchar', length: 200 },
    province: { type: 'varchar', length: 20 },
    city: { type: 'varchar', length: 20 },
    district: { type: 'varchar', length: 20 },
    detailSealed: { type: 'varchar', length: 1100 },
    maskedName: { type: 'varchar', length: 40 },
    maskedPhone: { type: 'varchar', length: 11 },
    defaultOf: { type: 'varchar', length: 32, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
