export type { Bookstores } from './list-bookstores';
export { bookstoreRoutes } from './routes';
export { seedBookstoreData } from './seed';
