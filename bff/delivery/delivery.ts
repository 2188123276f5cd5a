import type { Cipher } from '../cipher';
import type { Database, Sql } from '../database';
import type { Direction } from './parcel';
import type { Courier, CourierEvent } from './ports';

/** What the courier says of a parcel. `at` is the event's own time, not the time we heard of it. */
export interface ParcelMove {
  parcelId: string;
  orderRef: string;
  direction: Direction;
  kind: CourierEvent['kind'];
  at: Date;
  /** The parcel was further on already: its state stays. */
  late: boolean;
}

/** What the delivery use cases need. */
export interface Delivery {
  db: Database;
  cipher: Cipher;
  now: () => Date;
  newId: () => string;
  courier: Courier;
  /** Null when no library has this code. */
  libraryOf: (code: string) => Promise<{ name: string; city: string; district: string } | null>;
  /** The service desk's telephone, on every label. */
  senderPhone: string;
  /** Told once of each event, in the transaction that records it. */
  onParcelMoved: (tx: Sql, move: ParcelMove) => Promise<void>;
}
