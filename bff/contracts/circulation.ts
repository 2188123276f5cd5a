import { z } from 'zod';
import { Library, TitleBrief } from './catalogue';
import { Address, Arrival, Fee, Parcel } from './delivery';
import { ById, Day, Id, Instant, operation, PageQuery, pageOf, Verdict } from './wire';

export const OrderState = z.enum([
  'placed', 'paying', 'picking', 'packed', 'shipped', 'delivered', 'closed', 'cancelled', 'unfulfilled',
]);
export type OrderState = z.infer<typeof OrderState>;
export const LoanState = z.enum(['pending', 'on-loan', 'returned', 'lost', 'settled', 'cancelled']);
export type LoanState = z.infer<typeof LoanState>;

/** Loan days count from the courier's sign-off. */
export const DueRule = z.object({ loanDays: z.number(), renewals: z.number(), renewalDays: z.number() });
/** One parcel as it would be sent: from one library, at most the library's items per parcel. */
export const OfferedOrder = z.object({
  library: Library, titleIds: z.array(z.string()), fee: Fee, arrives: Arrival, due: DueRule,
});
/** What would happen if these titles were ordered now. `refusals` names titles that cannot be had and why. */
export const Offer = z.object({
  titles: z.array(TitleBrief), orders: z.array(OfferedOrder),
  refusals: z.array(z.object({ titleId: z.string(), code: z.string() })),
  address: Address.nullable(),
  actions: z.object({ placeOrder: Verdict }),
});
export type Offer = z.infer<typeof Offer>;

const TitleIds = z.array(Id).min(1).max(20);
export const OfferRequest = z.object({ titleIds: TitleIds, addressId: Id.optional() });
export type OfferRequest = z.infer<typeof OfferRequest>;
export const PlaceOrders = z.object({ titleIds: TitleIds, addressId: Id });
export type PlaceOrders = z.infer<typeof PlaceOrders>;

export const OrderItem = z.object({
  id: z.string(), title: TitleBrief, state: z.enum(['to-pick', 'picked', 'missing', 'moved']), loanId: z.string(),
});
export const Order = z.object({
  id: z.string(), state: OrderState, placedAt: Instant, library: Library, items: z.array(OrderItem),
  address: Address.omit({ id: true, isDefault: true }), fee: Fee, arrives: Arrival, parcel: Parcel.nullable(),
  actions: z.object({ cancel: Verdict }),
});
export type Order = z.infer<typeof Order>;

export const Loan = z.object({
  id: z.string(), title: TitleBrief, state: LoanState, orderId: z.string().nullable(), library: Library,
  startedAt: Instant.nullable(), dueOn: Day.nullable(), daysLeft: z.number().nullable(), renewalsLeft: z.number(),
  returnedAt: Instant.nullable(), returnedTo: Library.nullable(),
  actions: z.object({ renew: Verdict, sendBack: Verdict }),
});
export type Loan = z.infer<typeof Loan>;
export const RenewedAll = z.object({
  renewed: z.array(Loan), refused: z.array(z.object({ loanId: z.string(), code: z.string() })),
});
export type RenewedAll = z.infer<typeof RenewedAll>;

export const BasketItem = z.object({ title: TitleBrief, available: z.number() });
export const Basket = z.object({ items: z.array(BasketItem) });
export type Basket = z.infer<typeof Basket>;

export const PickupWindow = z.enum(['morning', 'afternoon', 'evening']);
export const BookPickup = z.object({ loanIds: TitleIds, addressId: Id, day: Day, window: PickupWindow });
export type BookPickup = z.infer<typeof BookPickup>;
/** `code` is shown to the courier, who scans it; the reader's obligation ends at that scan. */
export const Pickup = z.object({
  id: z.string(), state: z.enum(['booked', 'collected', 'received', 'cancelled']), day: Day, window: PickupWindow,
  code: z.string(), library: Library, loans: z.array(z.object({ loanId: z.string(), title: TitleBrief })),
  fee: Fee, parcel: Parcel, actions: z.object({ cancel: Verdict }),
});
export type Pickup = z.infer<typeof Pickup>;

export const offer = operation({
  method: 'post', path: '/offers', summary: 'Can I have these, how, and by when; changes nothing', actor: 'reader',
  body: OfferRequest, answer: Offer,
});
export const placeOrders = operation({
  method: 'post', path: '/orders', summary: 'Borrow titles to an address', actor: 'reader',
  body: PlaceOrders, answer: z.object({ orders: z.array(Order) }), status: 201, idempotency: 'stored',
});
export const listOrders = operation({
  method: 'get', path: '/orders', summary: 'The reader\'s orders, newest first', actor: 'reader',
  query: PageQuery, answer: pageOf(Order),
});
export const readOrder = operation({
  method: 'get', path: '/orders/:id', summary: 'An order and its parcel', actor: 'reader', params: ById, answer: Order,
});
export const cancelOrder = operation({
  method: 'post', path: '/orders/:id/cancel', summary: 'Cancel before picking began', actor: 'reader',
  params: ById, answer: Order, idempotency: 'stored',
});
export const listLoans = operation({
  method: 'get', path: '/loans', summary: 'Open loans by due date, or ended ones, newest first', actor: 'reader',
  query: PageQuery.extend({ show: z.enum(['open', 'ended']).default('open') }), answer: pageOf(Loan),
});
export const renewLoan = operation({
  method: 'post', path: '/loans/:id/renew', summary: 'Renew a loan', actor: 'reader',
  params: ById, answer: Loan, idempotency: 'stored',
});
export const renewAllLoans = operation({
  method: 'post', path: '/loans/renew-all', summary: 'Renew every loan that may be renewed', actor: 'reader',
  answer: RenewedAll, idempotency: 'stored',
});
export const readBasket = operation({
  method: 'get', path: '/basket', summary: 'Titles set aside', actor: 'reader', answer: Basket,
});
export const putInBasket = operation({
  method: 'put', path: '/basket/:id', summary: 'Set a title aside', actor: 'reader', params: ById, answer: Basket,
});
export const takeFromBasket = operation({
  method: 'delete', path: '/basket/:id', summary: 'Take a title out', actor: 'reader', params: ById, answer: Basket,
});
export const bookPickup = operation({
  method: 'post', path: '/pickups', summary: 'Have a courier fetch loans', actor: 'reader',
  body: BookPickup, answer: Pickup, status: 201, idempotency: 'stored',
});
export const listPickups = operation({
  method: 'get', path: '/pickups', summary: 'Courier returns, newest first', actor: 'reader',
  query: PageQuery, answer: pageOf(Pickup),
});
export const readPickup = operation({
  method: 'get', path: '/pickups/:id', summary: 'A courier return', actor: 'reader', params: ById, answer: Pickup,
});
export const cancelPickup = operation({
  method: 'post', path: '/pickups/:id/cancel', summary: 'Cancel before the courier came', actor: 'reader',
  params: ById, answer: Pickup, idempotency: 'stored',
});
