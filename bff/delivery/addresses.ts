import type { Address } from '../contracts/delivery';
import type { Page, PageQuery } from '../contracts/wire';
import { AppError } from '../errors';
import { cursorOf, keyOf, pageOf } from '../page';
import { openAddress, presentAddress, type AddressRow, type DeliveryAddress } from './address';
import { addressTable } from './address.table';
import type { Delivery } from './delivery';
import { addressRow } from './store';

type Needs = Pick<Delivery, 'db' | 'cipher'>;

/** Throws not-found, also for someone else's address. */
export const addressOf = async ({ db, cipher }: Needs, readerId: string, id: string): Promise<DeliveryAddress> => {
  const row = await addressRow(db.read, readerId, id);
  if (!row) throw new AppError('not-found');
  return openAddress(cipher, row);
};

export const defaultAddressOf = async ({ db, cipher }: Needs, readerId: string): Promise<DeliveryAddress | null> => {
  const row = await db.read.one(addressTable, 'where default_of = ?', [readerId]);
  return row && openAddress(cipher, row);
};

const rank = (row: AddressRow) => (row.defaultOf === null ? 1 : 0);

/** The default first, then the newest. */
export const listAddresses = async (
  { db, cipher }: Needs, readerId: string, { cursor, limit }: PageQuery,
): Promise<Page<Address>> => {
  const key = keyOf(cursor, 2);
  const after = key ? 'and ((default_of is null) > ? or ((default_of is null) = ? and id < ?))' : '';
  const rows = await db.read.all(
    addressTable, `where reader_id = ? ${after} order by (default_of is null), id desc limit ${limit + 1}`,
    key ? [readerId, Number(key[0]), Number(key[0]), key[1]!] : [readerId],
  );
  const page = pageOf(rows, limit, (row) => cursorOf(String(rank(row)), row.id));
  return { ...page, items: page.items.map((row) => presentAddress(cipher, row)) };
};
