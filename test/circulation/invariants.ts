import type { Database } from '../../bff/database';

const OPEN = `('pending', 'on-loan', 'lost')`;

/** What must never be found, each as a query for its violations. */
const BROKEN: Record<string, string> = {
  'a reader\'s slots differ from the open loans': `
    select r.id as id from reader r where r.open_loans <>
      (select count(*) from loan l where l.reader_id = r.id and l.state in ${OPEN})`,
  'a copy has two open loans': `
    select copy_id as id from loan where state in ${OPEN} group by copy_id having count(*) > 1`,
  'a reader has a title twice': `
    select min(id) as id from loan where state in ${OPEN} group by reader_id, title_id having count(*) > 1`,
  'a reserved copy has no pending loan': `
    select c.id as id from copy c where c.state = 'reserved'
      and not exists (select 1 from loan l where l.copy_id = c.id and l.state = 'pending')`,
  'a copy on loan has no loan': `
    select c.id as id from copy c where c.state = 'on-loan'
      and not exists (select 1 from loan l where l.copy_id = c.id and l.state = 'on-loan')`,
  'an open loan whose copy is elsewhere': `
    select l.id as id from loan l join copy c on c.id = l.copy_id
      where (l.state = 'pending' and c.state <> 'reserved') or (l.state = 'on-loan' and c.state <> 'on-loan')`,
  'a pending loan whose order has ended': `
    select l.id as id from loan l join loan_order o on o.id = l.order_id
      where l.state = 'pending' and o.state not in ('placed', 'paying', 'picking', 'packed', 'shipped')`,
  'a loan on loan whose order was not delivered': `
    select l.id as id from loan l join loan_order o on o.id = l.order_id
      where l.state = 'on-loan' and o.state <> 'delivered'`,
  'an order without items': `
    select o.id as id from loan_order o where not exists (select 1 from order_item i where i.order_id = o.id)`,
  'an item and its loan differ in the copy': `
    select i.id as id from order_item i join loan l on l.id = i.loan_id and l.order_id = i.order_id
      where i.copy_id <> l.copy_id`,
  'a closed order with a loan that has not ended': `
    select o.id as id from loan_order o join loan l on l.order_id = o.id where o.state = 'closed' and l.state in ${OPEN}`,
  'a packed order without a parcel': `
    select o.id as id from loan_order o where o.state in ('packed', 'shipped', 'delivered', 'closed')
      and not exists (select 1 from parcel p where p.id = o.parcel_id)`,
};

/** The books, the loans and the readers' slots agree, whatever has happened. */
export const expectSoundBooks = async ({ db }: { db: Database }) => {
  const found: Record<string, number> = {};
  for (const [what, sql] of Object.entries(BROKEN)) {
    const rows = await db.read.query(sql);
    if (rows.length > 0) found[what] = rows.length;
  }
  expect(found).toEqual({});
};
