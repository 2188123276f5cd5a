import type { DeliveryAddress } from '../delivery';
import type { Sql } from '../database';
import type { Circulation } from './circulation';
import type { Loan } from './loan';
import { loanTable } from './loan.table';
import type { Order, OrderItem } from './order';
import { orderItemTable, orderTable } from './order.table';
import type { PlannedOrder } from './plan';
import { sealRecipient } from './recipient';

/** Writes an order with a pending loan for each of its copies, which are reserved already. */
export const writeOrder = async (
  { cipher, now, newId }: Circulation, tx: Sql, readerId: string, planned: PlannedOrder, address: DeliveryAddress,
): Promise<Order> => {
  const id = newId();
  const order: Order = {
    id, readerId,
    libraryCode: planned.library.code,
    state: planned.fee.paidBy === 'reader' ? 'paying' : 'placed',
    recipientSealed: sealRecipient(cipher, id, address.party),
    feeFen: planned.fee.amountFen, feePaidBy: planned.fee.paidBy,
    arrivesFrom: planned.arrives.from, arrivesTo: planned.arrives.to,
    parcelId: null, placedAt: now(), shippedAt: null,
  };
  const loans = planned.copies.map((copy): Loan => ({
    id: newId(), readerId, titleId: copy.titleId, copyId: copy.id, orderId: id, libraryCode: copy.libraryCode,
    state: 'pending', startedAt: null, dueOn: null, renewals: 0, pickupId: null, returnedAt: null, returnedTo: null,
    createdAt: now(),
  }));
  const items = loans.map((loan): OrderItem =>
    ({ id: newId(), orderId: id, titleId: loan.titleId, copyId: loan.copyId, loanId: loan.id, state: 'to-pick' }));
  await tx.insert(orderTable, order);
  await tx.insert(loanTable, loans);
  await tx.insert(orderItemTable, items);
  return order;
};
