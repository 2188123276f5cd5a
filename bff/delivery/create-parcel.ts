import { appendToOutbox, type Sql } from '../database';
import type { Delivery } from './delivery';
import type { Direction, Ends } from './parcel';
import { HOME_PROVINCE } from './policy';
import type { Booking, Party } from './ports';
import { addParcel } from './store';

export interface ParcelDraft {
  /** Given when the caller must know it before; else a new one. */
  id?: string;
  direction: Direction;
  library: { code: string; name: string; city: string; district: string };
  /** Id of the order or the pick-up. */
  orderRef: string;
  /** Who receives it (`out`) or gives it (`back`); the other end is the library. */
  reader: Party;
  items: number;
  window?: Booking['window'];
}

export const endsPlace = (parcelId: string) => `parcel.ends_sealed:${parcelId}`;

/** Couriers know a public library by its name and district. */
const deskOf = ({ name, city, district }: ParcelDraft['library'], phone: string): Party =>
  ({ name, phone, province: HOME_PROVINCE, city, district, detail: name });

const endsOf = ({ direction, library, reader }: ParcelDraft, phone: string): Ends => {
  const desk = deskOf(library, phone);
  return direction === 'out' ? { from: desk, to: reader } : { from: reader, to: desk };
};

/** Writes the parcel and owes its booking; the courier is called after the commit. Answers the parcel's id. */
export const createParcel = async (
  { cipher, courier, now, newId, senderPhone }: Omit<Delivery, 'db' | 'onParcelMoved'>, tx: Sql, draft: ParcelDraft,
): Promise<string> => {
  const id = draft.id ?? newId();
  const createdAt = now();
  await addParcel(tx, {
    id,
    direction: draft.direction,
    libraryCode: draft.library.code,
    orderRef: draft.orderRef,
    state: 'to-book',
    courier: courier.name,
    trackingNumber: null,
    endsSealed: cipher.seal(JSON.stringify(endsOf(draft, senderPhone)), endsPlace(id)),
    items: draft.items,
    windowDay: draft.window?.day ?? null,
    windowPart: draft.window?.part ?? null,
    createdAt,
    heardAt: createdAt,
  });
  await appendToOutbox(tx, createdAt, 'courier.book', { parcelId: id });
  return id;
};
