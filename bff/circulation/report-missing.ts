import { copiesOf, libraries, moveCopy, type Copy } from '../catalogue';
import type { Sql } from '../database';
import { dayOf } from '../days';
import { arrivalFor, rulesOf, serves, type Party } from '../delivery';
import { AppError } from '../errors';
import { lockReader, releaseLoanSlots } from '../identity';
import { nearness } from './allocate';
import type { Circulation } from './circulation';
import { moveItem, moveLoan, moveOrder } from './moves';
import type { Order, OrderItem } from './order';
import { orderItemTable, orderTable } from './order.table';
import { assignCopy, beginPicking, orderAt } from './pick';
import { feeFor } from './plan';
import { recipientOf, sealRecipient } from './recipient';
import { itemsOf } from './store';

/** The copy is not on its shelf: another here is tried first, then one of another library; else the reader is told. */
export const reportMissing = async (
  circulation: Circulation, libraryCode: string, orderId: string, itemId: string,
): Promise<Order> =>
  circulation.db.tx(async (tx) => {
    const order = await orderAt(tx, libraryCode, orderId);
    await lockReader(tx, order.readerId);
    const item = (await itemsOf(tx, [orderId])).find(({ id }) => id === itemId);
    if (!item) throw new AppError('not-found');
    if (item.state !== 'to-pick') throw new AppError('order-state-changed');
    await beginPicking(tx, order);
    const others = (await copiesOf(tx, [item.titleId])).filter(({ state }) => state === 'available');
    if (!(await tryHere(tx, item, others.filter(({ atLibraryCode }) => atLibraryCode === libraryCode)))) {
      if (!(await tryElsewhere(circulation, tx, order, item, others))) await giveUp(tx, order, item);
      await endWhenEmpty(tx, order);
    }
    return order;
  });

const takeFirst = async (tx: Sql, copies: Copy[]): Promise<Copy | null> => {
  for (const copy of copies) if (await moveCopy(tx, copy.id, 'available', 'reserved')) return copy;
  return null;
};

const markMissing = async (tx: Sql, item: OrderItem) => {
  if (!(await moveCopy(tx, item.copyId, 'reserved', 'missing'))) throw new AppError('order-state-changed');
};

const tryHere = async (tx: Sql, item: OrderItem, copies: Copy[]): Promise<boolean> => {
  const copy = await takeFirst(tx, copies);
  if (!copy) return false;
  await markMissing(tx, item);
  await assignCopy(tx, item, copy);
  return true;
};

/** The loan goes on in a new order of the library that has a copy; the reader pays nothing for it. */
const tryElsewhere = async (
  circulation: Circulation, tx: Sql, order: Order, item: OrderItem, copies: Copy[],
): Promise<boolean> => {
  const { cipher, newId, now } = circulation;
  const party = recipientOf(cipher, order);
  const shelves = await libraries(tx);
  const rank = ({ atLibraryCode }: Copy) => nearness(shelves.get(atLibraryCode)!, party);
  const copy = await takeFirst(tx, await sendable(tx, copies.sort((a, b) => rank(a) - rank(b)), party));
  if (!copy) return false;
  await markMissing(tx, item);
  const id = newId();
  const [rule] = await rulesOf(tx, [copy.atLibraryCode]);
  const arrives = arrivalFor(rule!, shelves.get(copy.atLibraryCode)!, party, dayOf(now()));
  await tx.insert(orderTable, {
    ...order, id, libraryCode: copy.atLibraryCode, state: 'placed', parcelId: null, placedAt: now(), shippedAt: null,
    recipientSealed: sealRecipient(cipher, id, party),
    feeFen: feeFor(circulation, rule!, 1).amountFen, feePaidBy: 'library',
    arrivesFrom: arrives.from, arrivesTo: arrives.to,
  });
  await tx.insert(orderItemTable, { ...item, id: newId(), orderId: id, copyId: copy.id, state: 'to-pick' });
  await tx.run('update loan set order_id = ?, copy_id = ?, library_code = ? where id = ?', [
    id, copy.id, copy.libraryCode, item.loanId,
  ]);
  await moveItem(tx, item.id, 'to-pick', 'moved');
  return true;
};

const sendable = async (tx: Sql, copies: Copy[], party: Party): Promise<Copy[]> => {
  const rules = await rulesOf(tx, [...new Set(copies.map(({ atLibraryCode }) => atLibraryCode))]);
  const serving = new Set(rules.filter((rule) => serves(rule, party.province)).map(({ libraryCode }) => libraryCode));
  return copies.filter(({ atLibraryCode }) => serving.has(atLibraryCode));
};

const giveUp = async (tx: Sql, order: Order, item: OrderItem) => {
  await releaseLoanSlots(tx, order.readerId, 1);
  await markMissing(tx, item);
  await moveLoan(tx, item.loanId, 'pending', 'cancelled');
  await moveItem(tx, item.id, 'to-pick', 'missing');
};

const endWhenEmpty = async (tx: Sql, order: Order) => {
  const items = await itemsOf(tx, [order.id]);
  if (items.every(({ state }) => state === 'missing' || state === 'moved')) {
    await moveOrder(tx, order.id, 'picking', 'unfulfilled');
  }
};
