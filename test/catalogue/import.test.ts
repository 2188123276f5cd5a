import { UnknownLibrary } from '../../bff/catalogue';
import { madeBarcode } from '../../bff/catalogue/import-copies';
import { searchTitles } from '../../bff/catalogue/search';
import { book, marcRecord } from './marc';
import { openShelf, type Shelf } from './shelf';

let shelf: Shelf;
beforeEach(async () => {
  shelf = await openShelf();
});
afterEach(() => shelf.drop());

const TABLES = ['title', 'title_text', 'title_record', 'title_term', 'copy'] as const;
const sizes = async () => {
  const counts = await Promise.all(TABLES.map((table) => shelf.db.read.query<{ n: number }>(`select count(*) as n from ${table}`)));
  return counts.map(([row]) => Number(row!.n));
};
const find = async (q: string) =>
  (await searchTitles(shelf.catalogue, { q, sort: 'relevance', limit: 20 })).items.map(({ title }) => title);

describe('an import', () => {
  it('run again changes nothing', async () => {
    const file = Buffer.concat(Array.from({ length: 1203 }, (_, at) => book(`r${at}`, `山居第${at}夜`)));
    expect((await shelf.shelve(file)).counts).toEqual({ read: 1203, added: 1203, changed: 0, unchanged: 0, rejected: 0 });
    const before = await sizes();
    expect(before).toEqual([1203, 1203, 1203, before[3], 1203]);
    expect((await shelf.shelve(file)).counts).toEqual({ read: 1203, added: 0, changed: 0, unchanged: 1203, rejected: 0 });
    expect(await sizes()).toEqual(before);
  });

  it('that is stopped keeps whole batches, and goes on when run again', async () => {
    const file = Buffer.concat(Array.from({ length: 1203 }, (_, at) => book(`r${at}`, `山居第${at}夜`)));
    const stop = new AbortController();
    const first = await shelf.shelve(file, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.counts.added).toBeGreaterThan(0);
    expect(first.counts.added).toBeLessThan(1203);
    const { counts } = await shelf.shelve(file);
    expect(counts).toMatchObject({ unchanged: first.counts.added, added: 1203 - first.counts.added });
    expect((await sizes())[0]).toBe(1203);
  });

  it('takes a changed record as the same title, found by its new words only', async () => {
    await shelf.shelve([book('1', '山居'), book('2', '夜航')]);
    const before = await sizes();
    expect((await shelf.shelve([book('1', '山中'), book('2', '夜航')])).counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect([await find('山居'), await find('山中')]).toEqual([[], ['山中']]);
    expect(await sizes()).toEqual(before);
  });

  it('takes the later of two records with one id', async () => {
    const { counts } = await shelf.shelve([book('1', '山居'), book('1', '山中')]);
    expect(counts).toMatchObject({ added: 1, changed: 1 });
    expect(await find('山')).toEqual(['山中']);
  });

  it('keeps two sources apart', async () => {
    await shelf.shelve(book('1', '山居'));
    await shelf.shelve(book('1', '山居'), { library: 'shi' });
    expect(await find('山居')).toEqual(['山居', '山居']);
  });

  it('reports what it left out and why, and goes on', async () => {
    const bad = Buffer.from('乱码\x1d');
    const untitled = marcRecord([['001', '2']]);
    const { counts, rejected } = await shelf.shelve([book('1', '山居'), bad, untitled, book('3', '听雨').subarray(0, 50)]);
    expect(counts).toMatchObject({ read: 4, added: 1, rejected: 3 });
    const at = book('1', '山居').length;
    expect(rejected).toEqual([
      { offset: at, reason: 'bad-leader', raw: bad },
      { offset: at + bad.length, reason: 'no-title', raw: untitled },
      { offset: at + bad.length + untitled.length, reason: 'cut-off', raw: book('3', '听雨').subarray(0, 50) },
    ]);
  });

  it('never gives one barcode to two copies', async () => {
    const first = book('1', '山居', '林小满', [['905', [['b', '60000001']]]]);
    const second = book('2', '夜航', '林小满', [['905', [['b', '60000001'], ['b', '60000002']]]]);
    const { counts, rejected } = await shelf.shelve([first, second]);
    expect(counts).toMatchObject({ added: 2, rejected: 0 });
    expect(rejected).toEqual([{ offset: first.length, reason: 'barcode-taken', raw: second, barcode: '60000001' }]);
    expect((await sizes())[4]).toBe(2);

    const taken = madeBarcode('sheng', '3', 1);
    await shelf.shelve(book('9', '占号', '林小满', [['905', [['b', taken]]]]));
    expect((await shelf.shelve(book('3', '听雨'))).rejected).toEqual([]);
    expect((await sizes())[4]).toBe(4);
  });

  it('makes as many copies as it is told', async () => {
    await shelf.shelve(book('1', '山居'), { copies: 3 });
    await shelf.shelve(book('2', '夜航'), { copies: 0 });
    expect((await sizes())[4]).toBe(3);
  });

  it('keeps titles and copies longer than any honest ones within what a row holds', async () => {
    const long = '长'.repeat(1200);
    await shelf.shelve(marcRecord([
      ['001', '1'], ['200', [['a', long]]], ['701', [['a', long]]], ['606', [['a', long]]], ['690', [['a', long]]], ['215', [['a', `9${long}`]]],
    ]));
    expect((await find('长长'))[0]).toHaveLength(500);
  });

  it('asks for a library that exists', async () => {
    await expect(shelf.shelve(book('1', '山居'), { library: 'nowhere' })).rejects.toThrow(UnknownLibrary);
  });
});
