import { z } from 'zod';
import { Library, TitleBrief } from './catalogue';
import { OrderState } from './circulation';
import { Parcel } from './delivery';
import { ById, Id, Instant, operation, PageQuery, pageOf } from './wire';

/** Today's work at one library. */
export const Desk = z.object({
  library: Library, toPick: z.number(), packed: z.number(), handedOver: z.number(), returnedToday: z.number(),
});
export type Desk = z.infer<typeof Desk>;

export const PickItem = z.object({
  id: z.string(), title: TitleBrief, state: z.enum(['to-pick', 'picked', 'missing', 'moved']),
  barcode: z.string(), callNumber: z.string().nullable(),
});
/** What staff need to pick, pack and send one order; items in shelf order; the label's name and phone are masked. */
export const PickOrder = z.object({
  id: z.string(), state: OrderState, placedAt: Instant, items: z.array(PickItem),
  to: z.object({ name: z.string(), phone: z.string(), province: z.string(), city: z.string(), district: z.string() }),
  parcel: Parcel.nullable(),
});
export type PickOrder = z.infer<typeof PickOrder>;

const Barcode = z.string().trim().regex(/^[0-9A-Za-z-]{4,32}$/);
export const Returned = z.object({
  title: TitleBrief, barcode: z.string(), returnedAt: Instant, owner: Library,
  /** Where the copy goes now: the shelf here, or home to its owner. */
  goesTo: z.enum(['shelf', 'transit']), daysOverdue: z.number(),
});
export type Returned = z.infer<typeof Returned>;

export const readDesk = operation({
  method: 'get', path: '/staff/desk', summary: 'Counts of today\'s work', actor: 'staff', answer: Desk,
});
export const listPickOrders = operation({
  method: 'get', path: '/staff/orders', summary: 'Orders to pick, packed, or handed over; oldest first', actor: 'staff',
  query: PageQuery.extend({ show: z.enum(['to-pick', 'packed', 'handed-over']).default('to-pick') }),
  answer: pageOf(PickOrder),
});
export const readPickOrder = operation({
  method: 'get', path: '/staff/orders/:id', summary: 'One order to pick', actor: 'staff', params: ById, answer: PickOrder,
});
export const pickItem = operation({
  method: 'post', path: '/staff/orders/:id/picks', summary: 'Scan a copy into its order', actor: 'staff',
  params: ById, body: z.object({ barcode: Barcode }), answer: PickOrder, idempotency: 'stored',
});
export const reportMissing = operation({
  method: 'post', path: '/staff/orders/:id/missing', summary: 'The copy is not on its shelf: try another',
  actor: 'staff', params: ById, body: z.object({ itemId: Id }), answer: PickOrder, idempotency: 'stored',
});
export const packOrder = operation({
  method: 'post', path: '/staff/orders/:id/pack', summary: 'Everything is in the parcel; book the courier',
  actor: 'staff', params: ById, answer: PickOrder, idempotency: 'stored',
});
export const handOverOrder = operation({
  method: 'post', path: '/staff/orders/:id/hand-over', summary: 'The courier took the parcel', actor: 'staff',
  params: ById, answer: PickOrder, idempotency: 'stored',
});
export const returnCopy = operation({
  method: 'post', path: '/staff/returns', summary: 'Take a copy back, whichever library owns it', actor: 'staff',
  body: z.object({ barcode: Barcode }), answer: Returned, status: 201, idempotency: 'stored',
});
export const listReturns = operation({
  method: 'get', path: '/staff/returns', summary: 'Copies returned here, newest first', actor: 'staff',
  query: PageQuery, answer: pageOf(Returned),
});
