import { readCredit, reassessCredit } from '../contracts/credit';
import { route, type Route } from '../http/route';
import { reassess, type CreditCheck } from './assess';
import { creditOf } from './store';

export const creditRoutes = (credit: CreditCheck): Route[] => [
  route(readCredit, ({ reader }) => creditOf(credit.db.read, reader.id, credit.now(), credit.policy)),
  route(reassessCredit, ({ reader }) => reassess(credit, reader.id)),
];
