import type { Delivery } from './delivery';
import type { Parcel } from './parcel';
import type { CourierEvent } from './ports';
import { addEvent, hearFrom, moveParcel, parcelByTracking } from './store';

type Needs = Pick<Delivery, 'db' | 'now' | 'onParcelMoved'>;

/** How many events were new, known already, or of a parcel that is not ours. */
export interface Heard { recorded: number; repeated: number; unknown: number }

/** Late, repeated and out-of-order events are all welcome: each is kept once, and the parcel only ever goes forward. */
export const recordCourierEvents = async (delivery: Needs, events: CourierEvent[]): Promise<Heard> => {
  const heard: Heard = { recorded: 0, repeated: 0, unknown: 0 };
  for (const event of events) heard[await record(delivery, event)] += 1;
  return heard;
};

const record = async (delivery: Needs, event: CourierEvent): Promise<keyof Heard> => {
  const parcel = await parcelByTracking(delivery.db.read, event.trackingNumber);
  return parcel ? recordOf(delivery, parcel, event) : 'unknown';
};

const recordOf = (
  { db, now, onParcelMoved }: Needs, { id, orderRef, direction }: Parcel, event: CourierEvent,
): Promise<keyof Heard> => db.tx(async (tx) => {
  const { kind, at, place } = event;
  const isNew = await addEvent(tx, { id: `${id}:${event.id}`, parcelId: id, kind, at, place, receivedAt: now() });
  if (!isNew) return 'repeated';
  const moved = await moveParcel(tx, id, kind, now());
  if (!moved) await hearFrom(tx, id, now());
  await onParcelMoved(tx, { parcelId: id, orderRef, direction, kind, at, late: !moved });
  return 'recorded';
});
