import type { Sql } from '../database';
import { AppError } from '../errors';
import { lockAddresses, moveDefault } from './address-book';
import { addressTable } from './address.table';
import type { Delivery } from './delivery';
import { addressRow } from './store';

/** After the default goes, the newest of the rest is the default. Orders keep a copy of their own. Throws not-found. */
export const removeAddress = ({ db }: Pick<Delivery, 'db'>, readerId: string, id: string): Promise<void> =>
  db.tx(async (tx) => {
    await lockAddresses(tx, readerId);
    const row = await addressRow(tx, readerId, id);
    if (!row) throw new AppError('not-found');
    await tx.run('delete from address where id = ?', [id]);
    if (row.defaultOf) await promoteNewest(tx, readerId);
  });

const promoteNewest = async (tx: Sql, readerId: string) => {
  const newest = await tx.one(addressTable, 'where reader_id = ? order by id desc', [readerId]);
  if (newest) await moveDefault(tx, readerId, newest.id);
};
