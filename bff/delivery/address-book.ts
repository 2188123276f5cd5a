import type { Sql } from '../database';
import { AppError } from '../errors';

export const MAX_ADDRESSES = 20;

/** Takes turns with every other change to the reader's addresses; answers how many there are. */
export const lockAddresses = (tx: Sql, readerId: string): Promise<number> =>
  tx.run('update address set reader_id = reader_id where reader_id = ?', [readerId]);

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
