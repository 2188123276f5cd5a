import * as contract from '../contracts/staff';
import { route, type Route } from '../http/route';
import { cursorOf, pageOf } from '../page';
import type { Circulation } from './circulation';
import { readDesk } from './desk';
import { handOverOrder, packOrder } from './pack';
import { orderAt, pickItem } from './pick';
import { presentReturns } from './present';
import { presentPicks } from './present-picks';
import { reportMissing } from './report-missing';
import { returnCopy } from './return-copy';
import { orderById, orderPageAt, returnPageAt } from './store';

const SHOWN = {
  'to-pick': ['placed', 'picking'],
  'packed': ['packed'],
  'handed-over': ['shipped', 'delivered'],
};

const pickRoutes = (circulation: Circulation): Route[] => {
  const { read } = circulation.db;
  const presentById = async (id: string) => (await presentPicks(circulation, [(await orderById(read, id))!]))[0]!;
  return [
    route(contract.listPickOrders, async ({ staff, query }) => {
      const rows = await orderPageAt(read, staff.libraryCode, SHOWN[query.show], query);
      const { items, nextCursor } = pageOf(rows, query.limit, ({ id }) => cursorOf(id));
      return { items: await presentPicks(circulation, items), nextCursor };
    }),
    route(contract.readPickOrder, async ({ staff, params }) =>
      presentById((await orderAt(read, staff.libraryCode, params.id)).id)),
    route(contract.pickItem, async ({ staff, params, body }) =>
      presentById((await pickItem(circulation, staff.libraryCode, params.id, body.barcode)).id)),
    route(contract.reportMissing, async ({ staff, params, body }) =>
      presentById((await reportMissing(circulation, staff.libraryCode, params.id, body.itemId)).id)),
    route(contract.packOrder, async ({ staff, params }) =>
      presentById((await packOrder(circulation, staff.libraryCode, params.id)).id)),
    route(contract.handOverOrder, async ({ staff, params }) =>
      presentById((await handOverOrder(circulation, staff.libraryCode, params.id)).id)),
  ];
};

/** A library's own work: every route acts for the staff member's library and no other. */
export const staffRoutes = (circulation: Circulation): Route[] => [
  route(contract.readDesk, ({ staff }) => readDesk(circulation, staff.libraryCode)),
  ...pickRoutes(circulation),
  route(contract.returnCopy, async ({ staff, body }) => {
    const desk = { staffId: staff.id, libraryCode: staff.libraryCode };
    return (await presentReturns(circulation, [await returnCopy(circulation, desk, body.barcode)]))[0]!;
  }),
  route(contract.listReturns, async ({ staff, query }) => {
    const rows = await returnPageAt(circulation.db.read, staff.libraryCode, query);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ id }) => cursorOf(id));
    return { items: await presentReturns(circulation, items), nextCursor };
  }),
];
