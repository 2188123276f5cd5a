import type { Page, PageQuery } from '../contracts/wire';
import { AppError } from '../errors';
import { cursorOf, keyOf, pageOf } from '../page';

/** One page of a short, ordered list whose members have a code; the cursor is the code of the last one seen. */
export const pageByCode = <T extends { code: string }>(list: readonly T[], { cursor, limit }: PageQuery): Page<T> => {
  const last = keyOf(cursor, 1)?.[0];
  const seen = list.findIndex(({ code }) => code === last);
  if (last !== undefined && seen < 0) throw new AppError('invalid-request', 'query.cursor: gone');
  return pageOf(list.slice(seen + 1, seen + 2 + limit), limit, ({ code }) => cursorOf(code));
};
