import { randomBytes } from 'node:crypto';
import { placeOrders } from '../../../bff/contracts/circulation';
import { circulationRoutes } from '../../../bff/circulation';
import { storedAnswer } from '../../../bff/http/idempotency';
import type { World } from '../support/world';
import type { Task } from './script';

const digest = () => randomBytes(32).toString('hex');

/** Places a one-title order as the mounted route does once the door has let the reader in. */
export const ordering = ({ capabilities: { circulation, http } }: World) => {
  const { handle } = circulationRoutes(circulation).find(({ operation }) => operation.path === placeOrders.path && operation.method === 'post')!;
  return ({ borrower, title }: Task): Promise<unknown> =>
    storedAnswer(http, { id: digest(), requestHash: digest() }, () => handle({
      reader: { id: borrower.id }, body: { titleIds: [title.id], addressId: borrower.addressId }, requestId: 'bench',
    } as never));
};
