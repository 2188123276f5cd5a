import { seedBookstores } from '../database/seeds';
import type { Bookstores } from './list-bookstores';
import { addBookstores, bookstores } from './store';

/** Loads the demonstration bookstores that are not there yet. */
export const seedBookstoreData = ({ db }: Bookstores): Promise<void> => db.tx(async (tx) => {
  const known = new Set((await bookstores(tx)).map(({ code }) => code));
  const missing = seedBookstores.filter(({ code }) => !known.has(code));
  if (missing.length > 0) await addBookstores(tx, missing);
});
