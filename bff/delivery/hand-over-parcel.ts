import type { Sql } from '../database';
import type { Delivery } from './delivery';
import { addEvent, moveParcel } from './store';

/** Our own event ids cannot be a courier's: they name no tracking event but the desk's word. */
export const deskEventId = (parcelId: string) => `${parcelId}:desk-collected`;

/** Staff say that the courier took it; false when that is known already, or the parcel is at an end. */
export const handOverParcel = async (
  { now }: Pick<Delivery, 'now'>, tx: Sql, parcelId: string, at: Date,
): Promise<boolean> => {
  const moved = await moveParcel(tx, parcelId, 'collected', now());
  if (!moved) return false;
  return addEvent(tx, { id: deskEventId(parcelId), parcelId, kind: 'collected', at, place: null, receivedAt: now() });
};
