import type { Sql } from '../database';
import { AppError } from '../errors';

export const MAX_ADDRESSES = 20;

/** Takes turns with every other change to the reader's addresses. */
export const lockAddresses = (tx: Sql, readerId: string) =>
  tx.run('update address set reader_id = reader_id where reader_id = ?', [readerId]);

/** Asked after the lock: the lock's own row count misses what was added while it waited. */
export const countAddresses = async (tx: Sql, readerId: string): Promise<number> =>
  Number((await tx.query<{ n: number }>('select count(*) as n from address where reader_id = ?', [readerId]))[0]!.n);

export const clearDefault = (tx: Sql, readerId: string) =>
  tx.run('update address set default_of = null where default_of = ?', [readerId]);

/** Moves the default to this address. Throws not-found, also for someone else's. */
export const moveDefault = async (tx: Sql, readerId: string, id: string) => {
  await clearDefault(tx, readerId);
  const chosen = await tx.run('update address set default_of = ? where id = ? and reader_id = ?', [
    readerId, id, readerId,
  ]);
  if (chosen === 0) throw new AppError('not-found');
};
