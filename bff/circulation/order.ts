import type { Fee } from '../contracts/delivery';
import type { OrderItem as ItemOnWire, OrderState } from '../contracts/circulation';
import type { z } from 'zod';

/** One parcel's worth of loans, sent by one library to one address. */
export interface Order {
  id: string;
  readerId: string;
  libraryCode: string;
  state: OrderState;
  /** The recipient as JSON, sealed; see recipient.ts. */
  recipientSealed: string;
  feeFen: number;
  feePaidBy: Fee['paidBy'];
  arrivesFrom: string;
  arrivesTo: string;
  parcelId: string | null;
  placedAt: Date;
  shippedAt: Date | null;
}

export type ItemState = z.infer<typeof ItemOnWire>['state'];
export interface OrderItem {
  id: string;
  orderId: string;
  titleId: string;
  copyId: string;
  loanId: string;
  state: ItemState;
}

export const ORDER_MOVES: Record<OrderState, readonly OrderState[]> = {
  placed: ['paying', 'picking', 'cancelled', 'unfulfilled'],
  paying: ['placed', 'cancelled'],
  picking: ['packed', 'unfulfilled'],
  packed: ['shipped', 'delivered', 'unfulfilled'],
  shipped: ['delivered', 'unfulfilled'],
  delivered: ['closed'],
  closed: [],
  cancelled: [],
  unfulfilled: [],
};
