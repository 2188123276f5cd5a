import type { Sql } from '../database';
import { bookstoreTable, type BookstoreRow } from './bookstore.table';

export const bookstores = (sql: Sql): Promise<BookstoreRow[]> => sql.all(bookstoreTable, 'order by code');

export const addBookstores = (tx: Sql, rows: BookstoreRow[]): Promise<void> => tx.insert(bookstoreTable, rows);
