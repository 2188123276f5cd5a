import { appendToOutbox, type Sql } from '../database';
import { endsPlace } from './create-parcel';
import type { Delivery } from './delivery';
import type { Ends, Parcel } from './parcel';
import type { Booking } from './ports';
import { addEvent, moveParcel, parcelRow } from './store';

type Needs = Pick<Delivery, 'db' | 'cipher' | 'now' | 'courier'>;

/** Books with the courier, at most once however often it is asked: the parcel's id is the courier's key. */
export const bookParcel = async (delivery: Needs, parcelId: string): Promise<void> => {
  const { db, courier } = delivery;
  const parcel = await parcelRow(db.read, parcelId);
  if (!parcel) throw new Error(`no parcel ${parcelId}`);
  if (parcel.trackingNumber) return;
  if (parcel.state === 'cancelled') return db.tx((tx) => oweCancelling(delivery, tx, parcelId));
  const { trackingNumber } = await courier.book(bookingOf(delivery, parcel));
  await db.tx((tx) => noteBooking(delivery, tx, parcelId, trackingNumber));
};

/** An earlier try may have booked it and died before it could say so. */
const oweCancelling = ({ now }: Needs, tx: Sql, parcelId: string) =>
  appendToOutbox(tx, now(), 'courier.cancel', { parcelId });

const noteBooking = async (delivery: Needs, tx: Sql, parcelId: string, trackingNumber: string) => {
  const at = delivery.now();
  const named = await tx.run('update parcel set tracking_number = ? where id = ? and tracking_number is null', [
    trackingNumber, parcelId,
  ]);
  if (named === 0) return; // another worker was first
  if (await moveParcel(tx, parcelId, 'booked', at)) {
    await addEvent(tx, { id: `${parcelId}:booked`, parcelId, kind: 'booked', at, place: null, receivedAt: at });
    return;
  }
  const parcel = await parcelRow(tx, parcelId);
  if (parcel?.state === 'cancelled') await oweCancelling(delivery, tx, parcelId);
};

const bookingOf = ({ cipher }: Needs, parcel: Parcel): Booking => {
  const ends = JSON.parse(cipher.open(parcel.endsSealed, endsPlace(parcel.id))) as Ends;
  return { reference: parcel.id, ...ends, items: parcel.items, window: windowOf(parcel) };
};

const windowOf = ({ windowDay, windowPart }: Parcel): Booking['window'] =>
  windowDay && windowPart ? { day: windowDay, part: windowPart } : null;
