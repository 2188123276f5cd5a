import { moveCopy, type Copy } from '../catalogue';
import type { PlaceOrders } from '../contracts/circulation';
import { addressOf, type DeliveryAddress } from '../delivery';
import { marks, type Sql } from '../database';
import { AppError } from '../errors';
import { takeLoanSlots } from '../identity';
import type { Circulation } from './circulation';
import type { Order } from './order';
import { planOrders, type Plan } from './plan';
import { writeOrder } from './write-order';

const ATTEMPTS = 5;
/** A backstop above any library's own limit, which the borrowing rules check. */
const MOST_LOANS = 100;

/** Borrows every title or none: the copies, the loans and the orders come into being together. */
export const placeOrders = async (
  circulation: Circulation, readerId: string, { titleIds, addressId }: PlaceOrders,
): Promise<Order[]> => {
  const wanted = [...new Set(titleIds)];
  const address = await addressOf(circulation.delivery, readerId, addressId);
  return circulation.db.tx(async (tx) => {
    // The reader's row is taken first: one reader's orders are decided one after another.
    if (!(await takeLoanSlots(tx, readerId, wanted.length, MOST_LOANS))) throw new AppError('loan-limit-reached');
    const plan = await reserve(circulation, tx, readerId, wanted, address);
    const orders: Order[] = [];
    for (const planned of plan.orders) orders.push(await writeOrder(circulation, tx, readerId, planned, address));
    await tx.run(`delete from basket_item where reader_id = ? and title_id in (${marks(wanted)})`, [readerId, ...wanted]);
    return orders;
  });
};

/** Reserves a copy of every title; one that someone else was faster to take is planned around. */
const reserve = async (
  circulation: Circulation, tx: Sql, readerId: string, wanted: string[], address: DeliveryAddress,
): Promise<Plan> => {
  const lost = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const plan = await planOrders(circulation, readerId, wanted, address, lost);
    const refusal = plan.stopped ?? plan.refusals[0]?.code;
    if (refusal) throw new AppError(refusal);
    const gone = await takeCopies(tx, plan.orders.flatMap(({ copies }) => copies));
    if (gone === null) return plan;
    lost.add(gone);
  }
  throw new AppError('no-copy-available');
};

/** Takes all, or puts back what it took and names the copy that was gone. In id order, so that no two orders deadlock. */
const takeCopies = async (tx: Sql, copies: Copy[]): Promise<string | null> => {
  const ids = copies.map(({ id }) => id).sort();
  for (const [at, id] of ids.entries()) {
    if (await moveCopy(tx, id, 'available', 'reserved')) continue;
    for (const taken of ids.slice(0, at)) await moveCopy(tx, taken, 'reserved', 'available');
    return id;
  }
  return null;
};
