import { z } from 'zod';
import { ById, Day, Fen, Id, Instant, operation, PageQuery, pageOf } from './wire';

const text = (max: number) => z.string().trim().min(1).max(max);

export const AddressDraft = z.object({
  name: text(40), phone: z.string().regex(/^1[3-9][0-9]{9}$/),
  province: text(20), city: text(20), district: z.string().trim().max(20), detail: text(120),
  isDefault: z.boolean().default(false),
});
export type AddressDraft = z.infer<typeof AddressDraft>;
/** `name` and `phone` are masked: an address is changed by writing it anew. */
export const Address = z.object({
  id: z.string(), name: z.string(), phone: z.string(), province: z.string(), city: z.string(), district: z.string(),
  detail: z.string(), isDefault: z.boolean(),
});
export type Address = z.infer<typeof Address>;

export const Fee = z.object({ amountFen: Fen, paidBy: z.enum(['library', 'reader']) });
export type Fee = z.infer<typeof Fee>;
export const Arrival = z.object({ from: Day, to: Day });
export type Arrival = z.infer<typeof Arrival>;

export const ParcelEventKind = z.enum([
  'booked', 'collected', 'in-transit', 'out-for-delivery', 'signed', 'refused', 'returned', 'lost',
]);
export type ParcelEventKind = z.infer<typeof ParcelEventKind>;
export const ParcelEvent = z.object({ kind: ParcelEventKind, at: Instant, place: z.string().nullable() });
export const Parcel = z.object({
  id: z.string(), state: z.enum(['to-book', ...ParcelEventKind.options, 'cancelled']),
  courier: z.string(), trackingNumber: z.string().nullable(), events: z.array(ParcelEvent),
});
export type Parcel = z.infer<typeof Parcel>;

export const listAddresses = operation({
  method: 'get', path: '/addresses', summary: 'The reader\'s addresses, default first', actor: 'reader',
  query: PageQuery, answer: pageOf(Address),
});
export const addAddress = operation({
  method: 'post', path: '/addresses', summary: 'Add an address', actor: 'reader',
  body: AddressDraft, answer: Address, status: 201, idempotency: 'stored',
});
export const changeAddress = operation({
  method: 'put', path: '/addresses/:id', summary: 'Replace an address', actor: 'reader',
  params: ById, body: AddressDraft, answer: Address,
});
export const chooseDefaultAddress = operation({
  method: 'put', path: '/addresses/:id/default', summary: 'Deliver to this address unless told otherwise',
  actor: 'reader', params: ById, answer: Address,
});
export const removeAddress = operation({
  method: 'delete', path: '/addresses/:id', summary: 'Forget an address', actor: 'reader', params: ById, status: 204,
});
export const courierCallback = operation({
  method: 'post', path: '/hooks/courier', summary: 'Parcel events, signed by the courier', actor: 'signed-caller',
});
export const AddressId = Id;
