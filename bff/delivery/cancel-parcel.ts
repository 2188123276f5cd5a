import { appendToOutbox, type Sql } from '../database';
import type { Delivery } from './delivery';
import { moveParcel } from './store';

/** Before the courier has it; false when it is too late. The courier hears of it after the commit. */
export const cancelParcel = async ({ now }: Pick<Delivery, 'now'>, tx: Sql, parcelId: string): Promise<boolean> => {
  const cancelled = await moveParcel(tx, parcelId, 'cancelled', now());
  if (cancelled) await appendToOutbox(tx, now(), 'courier.cancel', { parcelId });
  return cancelled;
};
