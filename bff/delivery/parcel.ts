import type { Parcel as ParcelOnWire } from '../contracts/delivery';
import type { Booking } from './ports';

export type ParcelState = ParcelOnWire['state'];

/** `out`: from a library to a reader; `back`: from a reader to a library. */
export type Direction = 'out' | 'back';

export interface Parcel {
  id: string;
  direction: Direction;
  libraryCode: string;
  /** Id of the order (`out`) or the pick-up (`back`) it serves. */
  orderRef: string;
  state: ParcelState;
  courier: string;
  trackingNumber: string | null;
  /** The reader's end of the way, a Party as JSON, sealed; the other end is the library. */
  partySealed: string;
  items: number;
  windowDay: string | null;
  windowPart: NonNullable<Booking['window']>['part'] | null;
  createdAt: Date;
  /** When the courier last said, or was last asked, something. */
  heardAt: Date;
}

/**
 * The one table of moves. Events come late, twice and out of order, so a state may be skipped but never gone back to.
 * Only the desk makes an unbooked parcel `collected`: the courier took it before the booking was through.
 */
export const PARCEL_MOVES: Record<ParcelState, readonly ParcelState[]> = {
  'to-book': ['booked', 'collected', 'cancelled'],
  'booked': ['collected', 'in-transit', 'out-for-delivery', 'signed', 'refused', 'returned', 'lost', 'cancelled'],
  'collected': ['in-transit', 'out-for-delivery', 'signed', 'refused', 'returned', 'lost'],
  'in-transit': ['out-for-delivery', 'signed', 'refused', 'returned', 'lost'],
  'out-for-delivery': ['signed', 'refused', 'returned', 'lost'],
  'refused': ['returned', 'lost'],
  'signed': [],
  'returned': [],
  'lost': [],
  'cancelled': [],
};

const states = Object.keys(PARCEL_MOVES) as ParcelState[];

/** The states from which a parcel may become `to`. */
export const statesBefore = (to: ParcelState): ParcelState[] =>
  states.filter((state) => PARCEL_MOVES[state].includes(to));

/** The courier has it, or will: there is more to hear. */
export const UNDER_WAY: readonly ParcelState[] = [
  'to-book', 'booked', 'collected', 'in-transit', 'out-for-delivery', 'refused',
];
