import { appendToOutbox, type Sql } from '../database';
import type { Delivery } from './delivery';
import type { Direction } from './parcel';
import type { Booking, Party } from './ports';
import { addParcel } from './store';

export interface ParcelDraft {
  /** Given when the caller must know it before; else a new one. */
  id?: string;
  direction: Direction;
  libraryCode: string;
  /** Id of the order or the pick-up. */
  orderRef: string;
  /** The reader: who receives it (`out`) or gives it (`back`). The other end is the library. */
  party: Party;
  items: number;
  window?: Booking['window'];
}

export const partyPlace = (parcelId: string) => `parcel.party_sealed:${parcelId}`;

/** Writes the parcel and owes its booking; the courier is called after the commit. Answers the parcel's id. */
export const createParcel = async (
  { cipher, courier, now, newId }: Pick<Delivery, 'cipher' | 'courier' | 'now' | 'newId'>, tx: Sql, draft: ParcelDraft,
): Promise<string> => {
  const id = draft.id ?? newId();
  const createdAt = now();
  await addParcel(tx, {
    id,
    direction: draft.direction,
    libraryCode: draft.libraryCode,
    orderRef: draft.orderRef,
    state: 'to-book',
    courier: courier.name,
    trackingNumber: null,
    partySealed: cipher.seal(JSON.stringify(draft.party), partyPlace(id)),
    items: draft.items,
    windowDay: draft.window?.day ?? null,
    windowPart: draft.window?.part ?? null,
    createdAt,
    heardAt: createdAt,
  });
  await appendToOutbox(tx, createdAt, 'courier.book', { parcelId: id });
  return id;
};
