import type { Sql } from '../database';

/** Decisions about one reader's loans take turns: what is read after this holds until the commit. */
export const lockReader = (tx: Sql, readerId: string): Promise<number> =>
  tx.run('update reader set open_loans = open_loans where id = ?', [readerId]);

/** Takes room for `count` more loans of a reader, all or none: false when that would pass `max`. */
export const takeLoanSlots = async (tx: Sql, readerId: string, count: number, max: number): Promise<boolean> => {
  const taken = await tx.run('update reader set open_loans = open_loans + ? where id = ? and open_loans + ? <= ?', [
    count, readerId, count, max,
  ]);
  return taken === 1;
};

/** Gives the room back; more than was taken is the caller's bug and throws. */
export const releaseLoanSlots = async (tx: Sql, readerId: string, count: number): Promise<void> => {
  const released = await tx.run('update reader set open_loans = open_loans - ? where id = ? and open_loans >= ?', [
    count, readerId, count,
  ]);
  if (released !== 1) throw new Error(`reader ${readerId} has fewer than ${count} open loans`);
};
