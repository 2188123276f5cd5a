import type { TitleBrief } from '../contracts/catalogue';
import { marks, type Sql } from '../database';
import { mayMove, type Copy, type CopyState } from './copy';
import { copyTable } from './copy.table';
import { libraryTable, type LibraryRow } from './library.table';
import { presentBrief, type CopyCount } from './present';
import { titleTextTable, type TitleText } from './title-text.table';
import { titleTable, type TitleRow } from './title.table';

const byCode = (rows: LibraryRow[]) => new Map(rows.map((row) => [row.code, row]));

/** Every library by its code. */
export const libraries = async (sql: Sql): Promise<Map<string, LibraryRow>> =>
  byCode(await sql.all(libraryTable, 'order by code'));

/** These libraries by their codes; a code may be repeated. Codes without a library are left out. */
export const librariesOf = async (sql: Sql, codes: readonly string[]): Promise<Map<string, LibraryRow>> => {
  const wanted = [...new Set(codes)];
  return wanted.length === 0 ? new Map() : byCode(await sql.all(libraryTable, `where code in (${marks(wanted)})`, wanted));
};

/** Ids without a title are left out. */
export const titleBriefs = async (sql: Sql, ids: readonly string[]): Promise<Map<string, TitleBrief>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql.all(titleTable, `where id in (${marks(ids)})`, [...ids]);
  return new Map(rows.map((row) => [row.id, presentBrief(row)]));
};

export const titleById = (sql: Sql, id: string): Promise<TitleRow | null> => sql.one(titleTable, 'where id = ?', [id]);

export const titleTextById = (sql: Sql, id: string): Promise<TitleText | null> =>
  sql.one(titleTextTable, 'where title_id = ?', [id]);

/** By title, the missing and the withdrawn left out; a title without copies is left out. */
export const copyCounts = async (sql: Sql, titleIds: readonly string[]): Promise<Map<string, CopyCount>> => {
  if (titleIds.length === 0) return new Map();
  const rows = await sql.query<{ title_id: string } & Record<keyof CopyCount, number>>(
    `select title_id, count(*) as total, sum(case when state = 'available' then 1 else 0 end) as available,
        sum(case when state = 'in-library-only' then 1 else 0 end) as inLibraryOnly
      from copy where title_id in (${marks(titleIds)}) and state not in ('missing', 'withdrawn') group by title_id`,
    [...titleIds],
  );
  return new Map(rows.map(({ title_id: id, total, available, inLibraryOnly }) =>
    [id, { total: Number(total), available: Number(available), inLibraryOnly: Number(inLibraryOnly) }]));
};

/** All copies of the titles, whatever their state, in the order of their barcodes. */
export const copiesOf = async (sql: Sql, titleIds: readonly string[]): Promise<Copy[]> =>
  titleIds.length === 0
    ? []
    : sql.all(copyTable, `where title_id in (${marks(titleIds)}) order by barcode`, [...titleIds]);

export const copiesById = async (sql: Sql, ids: readonly string[]): Promise<Copy[]> =>
  ids.length === 0 ? [] : sql.all(copyTable, `where id in (${marks(ids)})`, [...ids]);

export const copyByBarcode = (sql: Sql, barcode: string): Promise<Copy | null> =>
  sql.one(copyTable, 'where barcode = ?', [barcode]);

/**
 * Compare-and-set: false when the copy was not in `from` any more. `atLibraryCode` says where it is from now on.
 * A move that the table in copy.ts doesn't have is the caller's bug and throws.
 */
export const moveCopy = async (
  tx: Sql, copyId: string, from: CopyState, to: CopyState, atLibraryCode?: string,
): Promise<boolean> => {
  if (!mayMove(from, to)) throw new RangeError(`a copy never goes from ${from} to ${to}`);
  const moved = atLibraryCode === undefined
    ? await tx.run('update copy set state = ? where id = ? and state = ?', [to, copyId, from])
    : await tx.run(
      'update copy set state = ?, at_library_code = ? where id = ? and state = ?', [to, atLibraryCode, copyId, from],
    );
  return moved === 1;
};
