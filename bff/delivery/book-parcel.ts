import { appendToOutbox, type Sql } from '../database';
import { partyPlace } from './create-parcel';
import type { Delivery } from './delivery';
import type { Parcel } from './parcel';
import { HOME_PROVINCE } from './policy';
import type { Booking, Party } from './ports';
import { addEvent, moveParcel, parcelRow } from './store';

type Needs = Omit<Delivery, 'onParcelMoved' | 'newId'>;

/** Books with the courier, at most once however often it is asked: the parcel's id is the courier's key. */
export const bookParcel = async (delivery: Needs, parcelId: string): Promise<void> => {
  const { db, courier } = delivery;
  const parcel = await parcelRow(db.read, parcelId);
  if (!parcel) throw new Error(`no parcel ${parcelId}`);
  if (parcel.trackingNumber) return;
  if (parcel.state === 'cancelled') return db.tx((tx) => oweCancelling(delivery, tx, parcelId));
  const { trackingNumber } = await courier.book(await bookingOf(delivery, parcel));
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

const bookingOf = async (delivery: Needs, parcel: Parcel): Promise<Booking> => {
  const reader = JSON.parse(delivery.cipher.open(parcel.partySealed, partyPlace(parcel.id))) as Party;
  const library = await libraryParty(delivery, parcel.libraryCode);
  const ends = parcel.direction === 'out' ? { from: library, to: reader } : { from: reader, to: library };
  return { reference: parcel.id, ...ends, items: parcel.items, window: windowOf(parcel) };
};

const windowOf = ({ windowDay, windowPart }: Parcel): Booking['window'] =>
  windowDay && windowPart ? { day: windowDay, part: windowPart } : null;

/** Couriers know a public library by its name and district. */
const libraryParty = async ({ libraryOf, senderPhone }: Needs, code: string): Promise<Party> => {
  const library = await libraryOf(code);
  if (!library) throw new Error(`no library ${code}`);
  const { name, city, district } = library;
  return { name, phone: senderPhone, province: HOME_PROVINCE, city, district, detail: name };
};
