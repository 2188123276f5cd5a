import * as contract from '../contracts/circulation';
import type { Page, PageQuery } from '../contracts/wire';
import { AppError } from '../errors';
import { route, type Route } from '../http/route';
import { cursorOf, pageOf } from '../page';
import { putInBasket, readBasket, takeFromBasket } from './basket';
import { bookPickup, cancelPickup } from './book-pickup';
import { cancelOrder } from './cancel-order';
import type { Circulation } from './circulation';
import type { Loan } from './loan';
import { makeOffer } from './offer';
import type { Order } from './order';
import type { Pickup } from './pickup';
import { placeOrders } from './place-orders';
import { presentLoans, presentOrders, presentPickups } from './present';
import { renewAllLoans, renewLoan } from './renew';
import { endedLoanPage, openLoanPage, orderById, orderPageOf, pickupById, pickupPageOf } from './store';

const presentPage = async <Row, Shown>(page: Page<Row>, present: (rows: Row[]) => Promise<Shown[]>): Promise<Page<Shown>> =>
  ({ items: await present(page.items), nextCursor: page.nextCursor });

const loanPage = async ({ db }: Circulation, readerId: string, query: PageQuery & { show: 'open' | 'ended' }) =>
  query.show === 'ended'
    ? pageOf(await endedLoanPage(db.read, readerId, query), query.limit, (loan: Loan) => cursorOf(loan.id))
    : pageOf(await openLoanPage(db.read, readerId, query), query.limit, (loan) => cursorOf(loan.dueOn ?? '9999', loan.id));

const own = <Row extends { readerId: string }>(row: Row | null, readerId: string): Row => {
  if (row?.readerId !== readerId) throw new AppError('not-found');
  return row;
};

const orderRoutes = (circulation: Circulation): Route[] => {
  const { read } = circulation.db;
  const present = (orders: Order[]) => presentOrders(circulation, orders);
  const presentOne = async (order: Order) => (await present([order]))[0]!;
  return [
    route(contract.offer, ({ reader, body }) => makeOffer(circulation, reader.id, body)),
    route(contract.placeOrders, async ({ reader, body }) =>
      ({ orders: await present(await placeOrders(circulation, reader.id, body)) })),
    route(contract.listOrders, async ({ reader, query }) =>
      presentPage(pageOf(await orderPageOf(read, reader.id, query), query.limit, ({ id }) => cursorOf(id)), present)),
    route(contract.readOrder, async ({ reader, params }) => presentOne(own(await orderById(read, params.id), reader.id))),
    route(contract.cancelOrder, async ({ reader, params }) => presentOne(await cancelOrder(circulation, reader.id, params.id))),
  ];
};

const loanRoutes = (circulation: Circulation): Route[] => {
  const present = (loans: Loan[]) => presentLoans(circulation, loans);
  return [
    route(contract.listLoans, async ({ reader, query }) => presentPage(await loanPage(circulation, reader.id, query), present)),
    route(contract.renewLoan, async ({ reader, params }) =>
      (await present([await renewLoan(circulation, reader.id, params.id)]))[0]!),
    route(contract.renewAllLoans, async ({ reader }) => {
      const { renewed, refused } = await renewAllLoans(circulation, reader.id);
      return { renewed: await present(renewed), refused };
    }),
    route(contract.readBasket, ({ reader }) => readBasket(circulation, reader.id)),
    route(contract.putInBasket, ({ reader, params }) => putInBasket(circulation, reader.id, params.id)),
    route(contract.takeFromBasket, ({ reader, params }) => takeFromBasket(circulation, reader.id, params.id)),
  ];
};

const pickupRoutes = (circulation: Circulation): Route[] => {
  const { read } = circulation.db;
  const present = (pickups: Pickup[]) => presentPickups(circulation, pickups);
  const presentOne = async (pickup: Pickup) => (await present([pickup]))[0]!;
  return [
    route(contract.bookPickup, async ({ reader, body }) => presentOne(await bookPickup(circulation, reader.id, body))),
    route(contract.listPickups, async ({ reader, query }) =>
      presentPage(pageOf(await pickupPageOf(read, reader.id, query), query.limit, ({ id }) => cursorOf(id)), present)),
    route(contract.readPickup, async ({ reader, params }) => presentOne(own(await pickupById(read, params.id), reader.id))),
    route(contract.cancelPickup, async ({ reader, params }) => presentOne(await cancelPickup(circulation, reader.id, params.id))),
  ];
};

export const circulationRoutes = (circulation: Circulation): Route[] =>
  [...orderRoutes(circulation), ...loanRoutes(circulation), ...pickupRoutes(circulation)];
