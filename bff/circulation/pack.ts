import { createParcel, handOverParcel } from '../delivery';
import { AppError } from '../errors';
import type { Circulation } from './circulation';
import { moveOrder } from './moves';
import type { Order } from './order';
import { recipientOf } from './recipient';
import { orderAt } from './pick';
import { itemsOf } from './store';

/** Everything that could be found is in the parcel: the courier is booked by the outbox. */
export const packOrder = async (circulation: Circulation, libraryCode: string, orderId: string): Promise<Order> =>
  circulation.db.tx(async (tx) => {
    const { delivery, newId } = circulation;
    const order = await orderAt(tx, libraryCode, orderId);
    if (order.state === 'packed') return order;
    const items = await itemsOf(tx, [orderId]);
    const picked = items.filter(({ state }) => state === 'picked');
    if (picked.length === 0 || items.some(({ state }) => state === 'to-pick')) throw new AppError('items-not-picked');
    const parcelId = newId();
    if (!(await moveOrder(tx, orderId, 'picking', 'packed', { parcel_id: parcelId }))) {
      throw new AppError('order-state-changed');
    }
    const party = recipientOf(circulation.cipher, order);
    await createParcel(delivery, tx, {
      id: parcelId, direction: 'out', libraryCode, orderRef: orderId, party, items: picked.length,
    });
    return { ...order, state: 'packed', parcelId };
  });

/** Staff gave the parcel to the courier. The courier's own scan says the same; whichever comes first counts. */
export const handOverOrder = async (circulation: Circulation, libraryCode: string, orderId: string): Promise<Order> =>
  circulation.db.tx(async (tx) => {
    const order = await orderAt(tx, libraryCode, orderId);
    if (order.state === 'shipped' || order.state === 'delivered') return order;
    if (order.state !== 'packed') throw new AppError('order-state-changed');
    await handOverParcel(circulation.delivery, tx, order.parcelId!, circulation.now());
    await moveOrder(tx, orderId, 'packed', 'shipped', { shipped_at: circulation.now() });
    return { ...order, state: 'shipped' };
  });
