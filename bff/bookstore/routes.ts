import * as contract from '../contracts/bookstore';
import { route, type Route } from '../http/route';
import { listBookstores, type Bookstores } from './list-bookstores';

export const bookstoreRoutes = (stores: Bookstores): Route[] => [
  route(contract.listBookstores, ({ query }) => listBookstores(stores, query)),
];
