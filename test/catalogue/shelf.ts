import { monotonicFactory } from 'ulid';
import { importRecords, type Catalogue, type ImportOptions, type Rejection } from '../../bff/catalogue';
import { libraryTable, type LibraryRow } from '../../bff/catalogue/library.table';
import { freshDatabase } from '../support/database';
import { streamOf } from './marc';

const library = (code: string, level: LibraryRow['level'], name: string, latitude: number, longitude: number): LibraryRow => ({
  code, name, level, city: '杭州市', district: '西湖区', division: '330106', latitude, longitude, approximate: true,
});

export const LIBRARIES = [
  library('sheng', 'province', '云山省图书馆', 30.26, 120.13),
  library('shi', 'city', '海城市图书馆', 28, 120.66),
  library('xian', 'county', '安溪县图书馆', 28.5, 121.4),
];

/** A catalogue with three libraries on a database of its own. */
export const openShelf = async () => {
  const { db, drop } = await freshDatabase();
  await db.tx((tx) => tx.insert(libraryTable, LIBRARIES));
  const newId = monotonicFactory();
  const catalogue: Catalogue = { db, now: () => new Date('2026-03-01T00:00:00Z'), newId: () => newId() };
  const shelve = async (file: Buffer | Buffer[], options: Partial<ImportOptions> = {}) => {
    const rejected: Rejection[] = [];
    const stream = streamOf(Buffer.isBuffer(file) ? file : Buffer.concat(file));
    const counts = await importRecords(catalogue, stream, {
      library: 'sheng', copies: 1, encoding: 'auto', onProgress: () => undefined,
      onRejected: (rejection) => void rejected.push(rejection), ...options,
    });
    return { counts, rejected };
  };
  return { catalogue, db, drop, shelve };
};
export type Shelf = Awaited<ReturnType<typeof openShelf>>;
