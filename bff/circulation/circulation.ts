import type { Cipher } from '../cipher';
import type { Database } from '../database';
import type { Delivery } from '../delivery';
import type { Payments } from './ports';

/** What circulation's use cases need. */
export interface Circulation {
  db: Database;
  cipher: Cipher;
  now: () => Date;
  newId: () => string;
  delivery: Delivery;
  payments: Payments;
}
