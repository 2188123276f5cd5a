import type { Sql } from '../database';
import { staffTable, type StaffRow } from './staff.table';

export interface Post { staffId: string; libraryCode: string }

/** The reader's post, or null for who is no staff. */
export const postOf = async (sql: Sql, readerId: string): Promise<Post | null> => {
  const staff = await sql.one(staffTable, 'where reader_id = ?', [readerId]);
  return staff && { staffId: staff.id, libraryCode: staff.libraryCode };
};

/** Throws DuplicateKey when the reader has a post already. */
export const addStaff = (tx: Sql, staff: StaffRow): Promise<void> => tx.insert(staffTable, staff);
