import { copiesById, titleBriefs } from '../catalogue';
import type { PickOrder } from '../contracts/staff';
import { parcelsById } from '../delivery';
import type { Circulation } from './circulation';
import type { Order } from './order';
import { maskedRecipient } from './recipient';
import { itemsOf } from './store';

/** Items in shelf order: by call number, so that one walk along the shelves finds them all. */
export const presentPicks = async ({ db, cipher }: Circulation, orders: Order[]): Promise<PickOrder[]> => {
  const items = await itemsOf(db.read, orders.map(({ id }) => id));
  const titles = await titleBriefs(db.read, [...new Set(items.map(({ titleId }) => titleId))]);
  const copies = new Map((await copiesById(db.read, items.map(({ copyId }) => copyId))).map((copy) => [copy.id, copy]));
  const parcels = await parcelsById(db.read, orders.flatMap(({ parcelId }) => parcelId ?? []));
  return orders.map((order) => {
    const { detail: _street, ...to } = maskedRecipient(cipher, order);
    return {
      id: order.id, state: order.state, placedAt: order.placedAt.toISOString(), to,
      items: items.filter(({ orderId }) => orderId === order.id)
        .map(({ id, titleId, copyId, state }) => {
          const { barcode, callNumber } = copies.get(copyId)!;
          return { id, title: titles.get(titleId)!, state, barcode, callNumber };
        })
        .sort((a, b) => (a.callNumber ?? '').localeCompare(b.callNumber ?? '', 'en')),
      parcel: order.parcelId ? parcels.get(order.parcelId) ?? null : null,
    };
  });
};
