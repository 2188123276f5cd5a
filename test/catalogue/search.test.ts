import { moveCopy } from '../../bff/catalogue';
import { searchTitles } from '../../bff/catalogue/search';
import { copiesOf } from '../../bff/catalogue/store';
import { AppError } from '../../bff/errors';
import type { SearchQuery } from '../../bff/contracts/catalogue';
import { book, type FieldDraft } from './marc';
import { openShelf, type Shelf } from './shelf';

const year = (value: number): FieldDraft => ['210', [['c', '西泠书局'], ['d', String(value)]]];
const isbn: FieldDraft = ['010', [['a', '9787506365437 :']]];
const barcodes = (...values: string[]): FieldDraft => ['905', values.map((value) => ['b', value])];

const BOOKS = [
  book('1', '活着', '余华', [isbn, year(2012), barcodes('80000001')]),
  book('2', '活着之外', '余华', [year(2015), barcodes('80000002', '80000003', '80000004')]),
  book('3', '读《活着》', '王安', [year(2020), barcodes('80000005', '80000006')]),
  book('4', '三國演義', '羅貫中', [year(1998)]),
  book('5', '哈利·波特与魔法石', 'J. K. 罗琳', [['606', [['a', '长篇小说']]], ['702', [['a', '苏农']]]]),
  book('6', 'Learning JavaScript', 'Tim Wu', [year(2021)]),
  book('7', '国中国与中国国中', '林小满'),
];

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
  await shelf.shelve(BOOKS);
});
afterAll(() => shelf.drop());

const search = (q: string, over: Partial<SearchQuery> = {}) =>
  searchTitles(shelf.catalogue, { q, sort: 'relevance', limit: 20, ...over });
const titles = async (q: string, over: Partial<SearchQuery> = {}) => (await search(q, over)).items.map(({ title }) => title);

describe('a reader who searches', () => {
  it.each([
    ['an author', '余华', ['活着之外', '活着']],
    ['an author and a title', '余华 活着', ['活着之外', '活着']],
    ['one character', '外', ['活着之外']],
    ['the last character', '义', ['三國演義']],
    ['simplified for traditional', '三国演义 罗贯中', ['三國演義']],
    ['full width', 'ＪＡＶＡ', ['Learning JavaScript']],
    ['a name without its dot', '哈利波特', ['哈利·波特与魔法石']],
    ['a subject', '长篇小说', ['哈利·波特与魔法石']],
    ['a translator', '苏农', ['哈利·波特与魔法石']],
    ['pairs that never stand together', '中国中国', []],
    ['punctuation', '？！', []],
    ['words that nothing has', '不存在的书', []],
    ['signs that a query language might know', `' " % _ * ( ) -- \\ ;`, []],
  ])('by %s finds it', async (_what, q, expected) => expect(await titles(q)).toEqual(expected));

  it('sees the very title first, then titles that begin so, then the most held', async () => {
    expect(await titles('活着')).toEqual(['活着', '活着之外', '读《活着》']);
    expect(await titles('活着', { sort: 'newest' })).toEqual(['读《活着》', '活着之外', '活着']);
  });

  it.each(['9787506365437', 'ISBN 978-7-5063-6543-7 :', '750636543X', '7-5063-6543-x', '80000001', ' ８００００００１'])(
    'by %s finds the one title', async (q) => expect(await titles(q)).toEqual(['活着']));

  it('without words sees the most held first', async () => {
    const { items, total } = await search('');
    expect(items.slice(0, 2).map(({ title }) => title)).toEqual(['活着之外', '读《活着》']);
    expect(total).toEqual({ count: BOOKS.length, exact: true });
    expect((await titles('', { sort: 'newest' }))[0]).toBe('Learning JavaScript');
  });

  it('sees how many copies there are and how many are free', async () => {
    const [found] = (await search('活着之外')).items;
    const [first, second] = await copiesOf(shelf.db.read, [found!.id]);
    await shelf.db.tx((tx) => moveCopy(tx, first!.id, 'available', 'reserved'));
    await shelf.db.tx((tx) => moveCopy(tx, second!.id, 'available', 'missing'));
    expect((await search('活着之外')).items[0]!.copies).toEqual({ total: 2, available: 1, inLibraryOnly: 0 });
  });

  it.each(['relevance', 'newest'] as const)('pages by %s without loss or repeat while titles arrive', async (sort) => {
    for (const q of ['', '着', '活着']) {
      const all = await titles(q, { sort, limit: 50 });
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof search>> = await search(q, { sort, limit: 2, ...(cursor ? { cursor } : {}) });
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
        await shelf.shelve(book(`late-${sort}-${q}-${seen.length}`, '迟到的活着', '迟到', [year(2100)]), { copies: 9 });
      } while (cursor !== null);
      expect(seen.filter((title) => title !== '迟到的活着')).toEqual(all.filter((title) => title !== '迟到的活着'));
    }
  });

  it('is told of a cursor that is not ours', async () => {
    await expect(search('', { cursor: 'nonsense' })).rejects.toThrow(AppError);
    await expect(search('活着', { cursor: Buffer.from('["a","b","c"]').toString('base64url') })).rejects.toThrow(AppError);
  });
});
