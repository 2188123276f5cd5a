import { nearestFirst, pageByCode, type Near } from '../catalogue';
import type { NearBookstore } from '../contracts/bookstore';
import type { Place } from '../contracts/catalogue';
import type { Page, PageQuery } from '../contracts/wire';
import type { Database } from '../database';
import type { BookstoreRow } from './bookstore.table';
import { bookstores } from './store';

export interface Bookstores { db: Database }

const chinese = new Intl.Collator('zh-Hans-CN');
const byCityAndName = (one: BookstoreRow, other: BookstoreRow): number =>
  chinese.compare(one.city, other.city) || chinese.compare(one.name, other.name) || (one.code < other.code ? -1 : 1);

const present = ({ code, name, city, district, distanceKm }: Near<BookstoreRow>): NearBookstore =>
  ({ code, name, city, district, distanceKm });

export const listBookstores = async ({ db }: Bookstores, query: PageQuery & Place): Promise<Page<NearBookstore>> => {
  const near = nearestFirst(await bookstores(db.read), query, byCityAndName);
  const { items, nextCursor } = pageByCode(near, query);
  return { items: items.map(present), nextCursor };
};
