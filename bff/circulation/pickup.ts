import type { Fee } from '../contracts/delivery';
import type { Pickup as PickupOnWire } from '../contracts/circulation';
import type { z } from 'zod';

type Wire = z.infer<typeof PickupOnWire>;

/** A courier's visit that takes loans back to a library. */
export interface Pickup {
  id: string;
  readerId: string;
  libraryCode: string;
  state: Wire['state'];
  day: string;
  part: Wire['window'];
  /** Shown to the courier. */
  code: string;
  feeFen: number;
  feePaidBy: Fee['paidBy'];
  parcelId: string;
  createdAt: Date;
}

export const PICKUP_MOVES: Record<Pickup['state'], readonly Pickup['state'][]> = {
  booked: ['collected', 'cancelled'],
  collected: ['received'],
  received: [],
  cancelled: [],
};
