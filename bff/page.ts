import type { Page } from './contracts/wire';
import { AppError } from './errors';

/** Opaque to the client: the sort key of the last row shown. */
export const cursorOf = (...key: string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const isKey = (key: unknown, parts: number): key is string[] =>
  Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string');

/** The sort key a cursor stands for, or null for the first page. Throws invalid-request when it is not ours. */
export const keyOf = (cursor: string | undefined, parts: number): string[] | null => {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKey(key, parts)) return key;
  } catch (error) {
    throw new AppError('invalid-request', 'query.cursor: unreadable', { cause: error });
  }
  throw new AppError('invalid-request', 'query.cursor: unreadable');
};

/** Rows are asked for one more than the limit: the extra one says that there is a next page. */
export const pageOf = <Row>(rows: Row[], limit: number, cursor: (row: Row) => string): Page<Row> => {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? cursor(items.at(-1)!) : null };
};
