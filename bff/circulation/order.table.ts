import { EntitySchema } from 'typeorm';
import type { Order, OrderItem } from './order';

/** `order` is a reserved word of SQL. */
export const orderTable = new EntitySchema<Order>({
  name: 'loan_order',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    readerId: { type: 'varchar', length: 32 },
    libraryCode: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 12 },
    recipientSealed: { type: 'varchar', length: 1500 },
    feeFen: { type: 'bigint' },
    feePaidBy: { type: 'varchar', length: 8 },
    arrivesFrom: { type: 'varchar', length: 10 },
    arrivesTo: { type: 'varchar', length: 10 },
    parcelId: { type: 'varchar', length: 32, nullable: true },
    placedAt: { type: 'datetime', precision: 3 },
    shippedAt: { type: 'datetime', precision: 3, nullable: true },
  },
});

export const orderItemTable = new EntitySchema<OrderItem>({
  name: 'order_item',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    orderId: { type: 'varchar', length: 32 },
    titleId: { type: 'varchar', length: 32 },
    copyId: { type: 'varchar', length: 32 },
    loanId: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 8 },
  },
});
