import { bookParcel } from './book-parcel';
import type { Delivery } from './delivery';
import type { Parcel } from './parcel';
import { recordCourierEvents } from './record-events';
import { claimSilent, silentParcels } from './store';

const SILENCE_MS = 15 * 60_000;
/** With a courier that takes its whole timeout each time, a round still ends within the job's lease. */
const BATCH = 10;

/**
 * Asks about parcels that were not heard of for a while, so a lost callback or booking heals by itself.
 * Ends at the first failure; the parcel waits its turn again and the next round goes on with the others.
 */
export const pollCourier = async (delivery: Delivery): Promise<void> => {
  const now = delivery.now();
  const before = new Date(now.getTime() - SILENCE_MS);
  for (const parcel of await silentParcels(delivery.db.read, before, BATCH)) {
    const ours = await delivery.db.tx((tx) => claimSilent(tx, parcel.id, before, now));
    if (ours) await ask(delivery, parcel);
  }
};

const ask = async (delivery: Delivery, { id, trackingNumber }: Parcel) => {
  if (!trackingNumber) return bookParcel(delivery, id);
  await recordCourierEvents(delivery, await delivery.courier.track(trackingNumber));
};
