import { moveCopy } from '../catalogue';
import type { Sql } from '../database';
import { AppError } from '../errors';
import { lockReader, releaseLoanSlots } from '../identity';
import type { Circulation } from './circulation';
import type { Loan } from './loan';
import { moveLoan, moveOrder } from './moves';
import type { Order } from './order';
import { loansOfOrder, orderById } from './store';

/** Until picking begins. The copies are free again, the loans never were. */
export const cancelOrder = async ({ db }: Circulation, readerId: string, orderId: string): Promise<Order> =>
  db.tx(async (tx) => {
    await lockReader(tx, readerId);
    const order = await orderById(tx, orderId);
    if (order?.readerId !== readerId) throw new AppError('not-found');
    if (order.state === 'cancelled') return order;
    if (order.state !== 'placed') throw new AppError('order-not-cancellable');
    const loans = (await loansOfOrder(tx, orderId)).filter(({ state }) => state === 'pending');
    await releaseLoanSlots(tx, readerId, loans.length);
    await freeCopies(tx, loans);
    if (!(await moveOrder(tx, orderId, 'placed', 'cancelled'))) throw new AppError('order-not-cancellable');
    for (const { id } of loans) await moveLoan(tx, id, 'pending', 'cancelled');
    return { ...order, state: 'cancelled' };
  });

const freeCopies = async (tx: Sql, loans: Loan[]) => {
  for (const copyId of loans.map((loan) => loan.copyId).sort()) {
    if (!(await moveCopy(tx, copyId, 'reserved', 'available'))) throw new AppError('order-not-cancellable');
  }
};
