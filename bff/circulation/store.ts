import { marks, type Sql } from '../database';
import { keyOf } from '../page';
import type { PageQuery } from '../contracts/wire';
import { basketTable } from './basket.table';
import { lendingPolicyTable } from './lending-policy.table';
import { OPEN_LOAN_STATES, type Loan } from './loan';
import { loanTable } from './loan.table';
import type { Order } from './order';
import { orderItemTable, orderTable } from './order.table';
import { pickupTable } from './pickup.table';
import { returnTable } from './return.table';

const open = OPEN_LOAN_STATES.map((state) => `'${state}'`).join(', ');

export const openLoansOf = (sql: Sql, readerId: string) =>
  sql.all(loanTable, `where reader_id = ? and state in (${open})`, [readerId]);
export const hasBorrowed = async (sql: Sql, readerId: string) =>
  (await sql.query(`select id from loan where reader_id = ? and state in ('on-loan', 'returned') limit 1`, [readerId]))
    .length > 0;
export const loanOf = (sql: Sql, readerId: string, id: string) =>
  sql.one(loanTable, 'where id = ? and reader_id = ?', [id, readerId]);
export const loansOfOrder = (sql: Sql, orderId: string) => sql.all(loanTable, 'where order_id = ?', [orderId]);
export const loansOfPickups = (sql: Sql, pickupIds: string[]) =>
  pickupIds.length === 0 ? [] : sql.all(loanTable, `where pickup_id in (${marks(pickupIds)}) order by id`, pickupIds);
export const openLoanOfCopy = (sql: Sql, copyId: string) =>
  sql.one(loanTable, `where copy_id = ? and state in ('on-loan', 'lost')`, [copyId]);

export const openLoanPage = (sql: Sql, readerId: string, { cursor, limit }: PageQuery): Promise<Loan[]> => {
  const after = keyOf(cursor, 2);
  const seek = after ? `and (coalesce(due_on, '9999') > ? or (coalesce(due_on, '9999') = ? and id > ?))` : '';
  return sql.all(
    loanTable,
    `where reader_id = ? and state in (${open}) ${seek} order by coalesce(due_on, '9999'), id limit ${limit + 1}`,
    after ? [readerId, after[0]!, after[0]!, after[1]!] : [readerId],
  );
};

export const endedLoanPage = (sql: Sql, readerId: string, { cursor, limit }: PageQuery): Promise<Loan[]> => {
  const before = keyOf(cursor, 1);
  return sql.all(
    loanTable,
    `where reader_id = ? and state in ('returned', 'settled') ${before ? 'and id < ?' : ''}
     order by id desc limit ${limit + 1}`,
    before ? [readerId, before[0]!] : [readerId],
  );
};

export const policyOf = (sql: Sql, libraryCode: string) =>
  sql.one(lendingPolicyTable, 'where library_code = ?', [libraryCode]);
export const policiesOf = (sql: Sql, codes: string[]) =>
  codes.length === 0 ? [] : sql.all(lendingPolicyTable, `where library_code in (${marks(codes)})`, codes);

export const orderById = (sql: Sql, id: string) => sql.one(orderTable, 'where id = ?', [id]);
export const itemsOf = (sql: Sql, orderIds: string[]) =>
  orderIds.length === 0 ? [] : sql.all(orderItemTable, `where order_id in (${marks(orderIds)}) order by id`, orderIds);

export const orderPageOf = (sql: Sql, readerId: string, { cursor, limit }: PageQuery): Promise<Order[]> => {
  const before = keyOf(cursor, 1);
  return sql.all(
    orderTable, `where reader_id = ? ${before ? 'and id < ?' : ''} order by id desc limit ${limit + 1}`,
    before ? [readerId, before[0]!] : [readerId],
  );
};

export const orderPageAt = (
  sql: Sql, libraryCode: string, states: string[], { cursor, limit }: PageQuery,
): Promise<Order[]> => {
  const after = keyOf(cursor, 1);
  return sql.all(
    orderTable,
    `where library_code = ? and state in (${marks(states)}) ${after ? 'and id > ?' : ''} order by id limit ${limit + 1}`,
    [libraryCode, ...states, ...(after ? [after[0]!] : [])],
  );
};

export const countOrders = async (sql: Sql, libraryCode: string) => {
  const rows = await sql.query<{ state: string; n: number }>(
    'select state, count(*) as n from loan_order where library_code = ? group by state', [libraryCode],
  );
  return new Map(rows.map(({ state, n }) => [state, Number(n)]));
};

export const pickupById = (sql: Sql, id: string) => sql.one(pickupTable, 'where id = ?', [id]);
export const pickupPageOf = (sql: Sql, readerId: string, { cursor, limit }: PageQuery) => {
  const before = keyOf(cursor, 1);
  return sql.all(
    pickupTable, `where reader_id = ? ${before ? 'and id < ?' : ''} order by id desc limit ${limit + 1}`,
    before ? [readerId, before[0]!] : [readerId],
  );
};

export const basketOf = (sql: Sql, readerId: string) =>
  sql.all(basketTable, 'where reader_id = ? order by added_at, title_id', [readerId]);

export const returnPageAt = (sql: Sql, libraryCode: string, { cursor, limit }: PageQuery) => {
  const before = keyOf(cursor, 1);
  return sql.all(
    returnTable, `where library_code = ? ${before ? 'and id < ?' : ''} order by id desc limit ${limit + 1}`,
    before ? [libraryCode, before[0]!] : [libraryCode],
  );
};
export const lastReturnOf = (sql: Sql, copyId: string) =>
  sql.one(returnTable, 'where copy_id = ? order by id desc', [copyId]);
export const countReturns = async (sql: Sql, libraryCode: string, since: Date) => {
  const [row] = await sql.query<{ n: number }>(
    'select count(*) as n from copy_return where library_code = ? and returned_at >= ?', [libraryCode, since],
  );
  return Number(row!.n);
};
