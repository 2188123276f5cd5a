import * as contract from '../contracts/catalogue';
import { route, type Route } from '../http/route';
import type { Catalogue } from './catalogue';
import { listLibraries } from './list-libraries';
import { readTitle } from './read-title';
import { searchTitles } from './search';

export const catalogueRoutes = (catalogue: Catalogue): Route[] => [
  route(contract.searchTitles, ({ query }) => searchTitles(catalogue, query)),
  route(contract.readTitle, ({ params, query }) => readTitle(catalogue, params.id, query)),
  route(contract.listLibraries, ({ query }) => listLibraries(catalogue, query)),
];
