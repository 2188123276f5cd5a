import { copyByBarcode, moveCopy, type Copy } from '../catalogue';
import type { Sql } from '../database';
import { AppError } from '../errors';
import type { Circulation } from './circulation';
import { moveItem, moveOrder } from './moves';
import type { Order, OrderItem } from './order';
import { itemsOf, orderById } from './store';

/** The order, if this library sends it. */
export const orderAt = async (tx: Sql, libraryCode: string, orderId: string): Promise<Order> => {
  const order = await orderById(tx, orderId);
  if (order?.libraryCode !== libraryCode) throw new AppError('not-found');
  return order;
};

/** The first scan or report begins the picking; from then on the reader cannot cancel. */
export const beginPicking = async (tx: Sql, order: Order): Promise<void> => {
  if (order.state === 'picking') return;
  if (order.state !== 'placed' || !(await moveOrder(tx, order.id, 'placed', 'picking'))) {
    throw new AppError('order-state-changed');
  }
};

/** Scans a copy into its order. Another free copy of the same title does as well: the shelf decides. */
export const pickItem = async ({ db }: Circulation, libraryCode: string, orderId: string, barcode: string): Promise<Order> =>
  db.tx(async (tx) => {
    const order = await orderAt(tx, libraryCode, orderId);
    const copy = await copyByBarcode(tx, barcode);
    if (!copy) throw new AppError('barcode-unknown');
    const items = await itemsOf(tx, [orderId]);
    const item = items.find(({ copyId }) => copyId === copy.id);
    if (item?.state === 'picked') return order;
    const wanted = item ?? items.find(({ titleId, state }) => titleId === copy.titleId && state === 'to-pick');
    if (!wanted) throw new AppError('barcode-not-in-order');
    if (wanted.copyId !== copy.id) await swapCopy(tx, wanted, copy, libraryCode);
    await beginPicking(tx, order);
    if (!(await moveItem(tx, wanted.id, 'to-pick', 'picked'))) throw new AppError('order-state-changed');
    return order;
  });

const swapCopy = async (tx: Sql, item: OrderItem, copy: Copy, libraryCode: string) => {
  if (copy.atLibraryCode !== libraryCode) throw new AppError('barcode-not-in-order');
  if (!(await moveCopy(tx, copy.id, 'available', 'reserved'))) throw new AppError('barcode-not-in-order');
  if (!(await moveCopy(tx, item.copyId, 'reserved', 'available'))) throw new AppError('order-state-changed');
  await assignCopy(tx, item, copy);
};

/** The item and its loan are about this copy from now on. */
export const assignCopy = async (tx: Sql, item: OrderItem, copy: Copy): Promise<void> => {
  await tx.run('update loan set copy_id = ?, library_code = ? where id = ?', [copy.id, copy.libraryCode, item.loanId]);
  await tx.run('update order_item set copy_id = ? where id = ?', [copy.id, item.id]);
};
