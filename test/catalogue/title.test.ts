import fc from 'fast-check';
import { kmBetween, moveCopy, titleBriefs } from '../../bff/catalogue';
import { mayMove } from '../../bff/catalogue/copy';
import { listLibraries } from '../../bff/catalogue/list-libraries';
import { readTitle } from '../../bff/catalogue/read-title';
import { searchTitles } from '../../bff/catalogue/search';
import { copiesOf } from '../../bff/catalogue/store';
import { book, marcRecord } from './marc';
import { openShelf, type Shelf } from './shelf';

let shelf: Shelf;
beforeEach(async () => {
  shelf = await openShelf();
});
afterEach(() => shelf.drop());

const idOf = async (q: string) =>
  (await searchTitles(shelf.catalogue, { q, sort: 'relevance', limit: 1 })).items[0]!.id;

describe('a title page', () => {
  const shelveOne = async () => {
    await shelf.shelve(book('1', '山居', '林小满', [['905', [['b', '70000001'], ['b', '70000002'], ['b', '70000003'], ['s', 'I247/1']]]]));
    const id = await idOf('山居');
    const [first, second, third] = await copiesOf(shelf.db.read, [id]);
    await shelf.db.tx(async (tx) => {
      await moveCopy(tx, first!.id, 'available', 'on-loan');
      await moveCopy(tx, first!.id, 'on-loan', 'available', 'shi');
      await moveCopy(tx, second!.id, 'available', 'in-transit', 'xian');
      await moveCopy(tx, third!.id, 'available', 'in-library-only');
    });
    return id;
  };
  const rows = (title: Awaited<ReturnType<typeof readTitle>>) =>
    title.distribution.map(({ library, total, available, inLibraryOnly }) => [library.code, total, available, inLibraryOnly]);

  it('shows where each copy is, nearest first', async () => {
    const title = await readTitle(shelf.catalogue, await shelveOne(), { latitude: 28.4, longitude: 121.3 });
    expect(rows(title)).toEqual([['xian', 1, 0, 0], ['shi', 1, 1, 0], ['sheng', 1, 0, 1]]);
    expect(title.copies).toEqual({ total: 3, available: 1, inLibraryOnly: 1 });
    expect(title.distribution[0]).toMatchObject({ callNumber: 'I247/1', library: { distanceKm: 14.8 } });
  });

  it('goes from the province to the county when nobody says where the reader is', async () => {
    const title = await readTitle(shelf.catalogue, await shelveOne(), {});
    expect(rows(title).map(([code]) => code)).toEqual(['sheng', 'shi', 'xian']);
    expect(title.distribution[0]!.library.distanceKm).toBeNull();
  });

  it('has what the record says, and is not found when there is none', async () => {
    await shelf.shelve(marcRecord([
      ['001', '9'], ['200', [['a', '夜航']]], ['606', [['a', '散文']]], ['330', [['a', '一夜。']]], ['010', [['d', 'CNY9.90']]],
    ]), { copies: 0 });
    expect(await readTitle(shelf.catalogue, await idOf('夜航'), {})).toMatchObject({
      title: '夜航', subjects: ['散文'], summary: '一夜。', priceFen: 990, year: null,
      copies: { total: 0, available: 0, inLibraryOnly: 0 }, distribution: [],
    });
    await expect(readTitle(shelf.catalogue, 'none', {})).rejects.toMatchObject({ code: 'not-found' });
    expect(await titleBriefs(shelf.db.read, ['none'])).toEqual(new Map());
  });
});

describe('the libraries', () => {
  it('come nearest first, page by page', async () => {
    const near = { latitude: 28.4, longitude: 121.3, limit: 2 };
    const first = await listLibraries(shelf.catalogue, near);
    expect(first.items.map(({ code }) => code)).toEqual(['xian', 'shi']);
    const second = await listLibraries(shelf.catalogue, { ...near, cursor: first.nextCursor! });
    expect(second).toMatchObject({ items: [{ code: 'sheng' }], nextCursor: null });
    await expect(listLibraries(shelf.catalogue, { limit: 2, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('are as far as the earth is round', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(fc.property(point, point, (one, other) => {
      expect(kmBetween(one, other)).toBeCloseTo(kmBetween(other, one), 6);
      expect(kmBetween(one, one)).toBeCloseTo(0, 3);
      expect(kmBetween(one, other)).toBeLessThanOrEqual(20_016);
    }));
    expect(kmBetween({ latitude: 30.26, longitude: 120.13 }, { latitude: 29.82, longitude: 121.55 })).toBeCloseTo(145.3, 0);
  });
});

describe('a copy', () => {
  it('goes to one of many who reach for it', async () => {
    await shelf.shelve(book('1', '山居'));
    const [copy] = await copiesOf(shelf.db.read, [await idOf('山居')]);
    const tries = await Promise.all(Array.from({ length: 20 }, () =>
      shelf.db.tx((tx) => moveCopy(tx, copy!.id, 'available', 'reserved'))));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  it('refuses a move that no copy makes', async () => {
    expect(mayMove('withdrawn', 'available')).toBe(false);
    await expect(shelf.db.tx((tx) => moveCopy(tx, 'any', 'missing', 'on-loan'))).rejects.toThrow(RangeError);
  });
});
