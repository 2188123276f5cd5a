import { EntitySchema } from 'typeorm';
import type { ParcelEventKind } from '../contracts/delivery';
import type { Parcel } from './parcel';

export const parcelTable = new EntitySchema<Parcel>({
  name: 'parcel',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    direction: { type: 'varchar', length: 4 },
    libraryCode: { type: 'varchar', length: 32 },
    orderRef: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 16 },
    courier: { type: 'varchar', length: 40 },
    trackingNumber: { type: 'varchar', length: 64, nullable: true },
    partySealed: { type: 'varchar', length: 2400 },
    items: { type: 'int' },
    windowDay: { type: 'varchar', length: 10, nullable: true },
    windowPart: { type: 'varchar', length: 9, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
    heardAt: { type: 'datetime', precision: 3 },
  },
});

export interface ParcelEventRow {
  /** The parcel's id and the courier's id of the event: a repeat is a duplicate key. */
  id: string;
  parcelId: string;
  kind: ParcelEventKind;
  at: Date;
  place: string | null;
  receivedAt: Date;
}

export const parcelEventTable = new EntitySchema<ParcelEventRow>({
  name: 'parcel_event',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    parcelId: { type: 'varchar', length: 32 },
    kind: { type: 'varchar', length: 16 },
    at: { type: 'datetime', precision: 3 },
    place: { type: 'varchar', length: 200, nullable: true },
    receivedAt: { type: 'datetime', precision: 3 },
  },
});
