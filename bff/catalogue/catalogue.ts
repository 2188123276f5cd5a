import type { Database } from '../database';

/** What the catalogue's use cases need. */
export interface Catalogue {
  db: Database;
  now: () => Date;
  newId: () => string;
}
