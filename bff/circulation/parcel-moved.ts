import { moveCopy } from '../catalogue';
import type { Sql } from '../database';
import { addDays, dayOf } from '../days';
import type { ParcelMove } from '../delivery';
import { releaseLoanSlots } from '../identity';
import { endLoan } from './end-loan';
import type { Loan } from './loan';
import { moveLoan, moveOrder, movePickup } from './moves';
import type { Order } from './order';
import { loansOfOrder, loansOfPickups, orderById, pickupById, policiesOf } from './store';

/** What a parcel's way means for its order or its courier return. Repeats and late events change nothing. */
export const parcelMoved = async (tx: Sql, move: ParcelMove): Promise<void> => {
  if (move.direction === 'out') await outwards(tx, move);
  else await backwards(tx, move);
};

const outwards = async (tx: Sql, { orderRef, kind, at }: ParcelMove) => {
  const order = await orderById(tx, orderRef);
  if (!order) return;
  if (order.state !== 'packed' && order.state !== 'shipped') return;
  switch (kind) {
    case 'signed': return deliver(tx, order, order.state, at);
    case 'refused':
    case 'returned': return fail(tx, order, order.state, 'in-transit');
    case 'lost': return fail(tx, order, order.state, 'missing');
    case 'collected':
    case 'in-transit':
    case 'out-for-delivery':
      if (order.state === 'packed') await moveOrder(tx, order.id, 'packed', 'shipped', { shipped_at: at });
  }
};

/** Loan days count from the sign-off. */
const deliver = async (tx: Sql, order: Order, from: 'packed' | 'shipped', at: Date) => {
  const loans = (await loansOfOrder(tx, order.id)).filter(({ state }) => state === 'pending');
  const policies = new Map((await policiesOf(tx, [...new Set(loans.map(({ libraryCode }) => libraryCode))]))
    .map((policy) => [policy.libraryCode, policy]));
  for (const copyId of loans.map((loan) => loan.copyId).sort()) await moveCopy(tx, copyId, 'reserved', 'on-loan');
  if (!(await moveOrder(tx, order.id, from, 'delivered'))) throw new Error('order moved meanwhile');
  for (const loan of loans) {
    const dueOn = addDays(dayOf(at), policies.get(loan.libraryCode)!.loanDays);
    await moveLoan(tx, loan.id, 'pending', 'on-loan', { started_at: at, due_on: dueOn });
  }
};

/** A parcel refused or lost on its way: the reader owes nothing and may order again. */
const fail = async (tx: Sql, order: Order, from: 'packed' | 'shipped', copyGoes: 'in-transit' | 'missing') => {
  const loans: Loan[] = (await loansOfOrder(tx, order.id)).filter(({ state }) => state === 'pending');
  await releaseLoanSlots(tx, order.readerId, loans.length);
  for (const copyId of loans.map((loan) => loan.copyId).sort()) await moveCopy(tx, copyId, 'reserved', copyGoes);
  if (!(await moveOrder(tx, order.id, from, 'unfulfilled'))) throw new Error('order moved meanwhile');
  for (const { id } of loans) await moveLoan(tx, id, 'pending', 'cancelled');
};

/** The reader's obligation ends at the courier's scan; whatever is heard first, the courier has the books by then. */
const backwards = async (tx: Sql, { orderRef, kind, at }: ParcelMove) => {
  const pickup = await pickupById(tx, orderRef);
  if (pickup?.state === 'booked') {
    const loans = (await loansOfPickups(tx, [pickup.id])).filter(({ state }) => state === 'on-loan');
    for (const loan of loans) await endLoan(tx, loan, { at, libraryCode: pickup.libraryCode, copyGoes: 'in-transit' });
    await movePickup(tx, pickup.id, 'booked', 'collected');
  }
  if (pickup && kind === 'signed') await movePickup(tx, pickup.id, 'collected', 'received');
};
