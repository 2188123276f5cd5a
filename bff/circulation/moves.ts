import type { LoanState, OrderState } from '../contracts/circulation';
import type { Param, Sql } from '../database';
import { LOAN_MOVES } from './loan';
import { ORDER_MOVES, type ItemState } from './order';
import { PICKUP_MOVES, type Pickup } from './pickup';

type Values = Record<string, Param>;

const compareAndSet = async (
  sql: Sql, table: string, id: string, from: string, to: string, values: Values,
): Promise<boolean> => {
  const set = ['state', ...Object.keys(values)].map((column) => `${column} = ?`).join(', ');
  const params = [to, ...Object.values(values), id, from];
  return (await sql.run(`update ${table} set ${set} where id = ? and state = ?`, params)) === 1;
};

const legal = (moves: Record<string, readonly string[]>, from: string, to: string) => {
  if (!moves[from]!.includes(to)) throw new Error(`no move from ${from} to ${to}`);
};

/** Each answers false when the row was not in `from` any more: someone else moved it. `values` are snake_case columns. */
export const moveLoan = (sql: Sql, id: string, from: LoanState, to: LoanState, values: Values = {}) => {
  legal(LOAN_MOVES, from, to);
  return compareAndSet(sql, 'loan', id, from, to, values);
};

export const moveOrder = (sql: Sql, id: string, from: OrderState, to: OrderState, values: Values = {}) => {
  legal(ORDER_MOVES, from, to);
  return compareAndSet(sql, 'loan_order', id, from, to, values);
};

export const movePickup = (sql: Sql, id: string, from: Pickup['state'], to: Pickup['state']) => {
  legal(PICKUP_MOVES, from, to);
  return compareAndSet(sql, 'pickup', id, from, to, {});
};

export const moveItem = (sql: Sql, id: string, from: ItemState, to: ItemState) =>
  compareAndSet(sql, 'order_item', id, from, to, {});
