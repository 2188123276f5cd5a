import { AppError } from '../errors';
import { cursorOf, keyOf } from '../page';

/** The sort key of the last title of a page: how well it matches, its rank or year, its id. All descend. */
export interface TitleKey { tier: number; weight: number; id: string }

export const writeCursor = ({ tier, weight, id }: TitleKey): string => cursorOf(String(tier), String(weight), id);

/** Null for the first page. Throws invalid-request for a cursor that we didn't write. */
export const readCursor = (cursor: string | undefined): TitleKey | null => {
  const key = keyOf(cursor, 3);
  if (key === null) return null;
  const [tier, weight, id] = [Number(key[0]), Number(key[1]), key[2]!];
  const isNumbers = Number.isSafeInteger(tier) && Number.isSafeInteger(weight);
  if (!isNumbers) throw new AppError('invalid-request', 'query.cursor: unreadable');
  return { tier, weight, id };
};
