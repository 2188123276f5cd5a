import { titleFrom, type Mapped } from '../../bff/catalogue/cnmarc';
import { readIso2709 } from '../../bff/catalogue/iso2709';
import { fenOf, withoutRole, withoutSetOffRole, yearOf } from '../../bff/catalogue/marc-values';
import { isbn13In } from '../../bff/catalogue/isbn';
import { marcRecord, streamOf, type FieldDraft } from './marc';

const mapped = async (...fields: FieldDraft[]): Promise<Mapped> => {
  for await (const read of readIso2709(streamOf(marcRecord(fields)), 'auto')) {
    if ('record' in read) return titleFrom(read.record);
  }
  throw new Error('no record');
};
const facts = async (...fields: FieldDraft[]) => {
  const found = await mapped(['001', 'X1'], ['200', [['a', '山居']]], ...fields);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

describe('a CNMARC record', () => {
  it('becomes a title', async () => {
    const found = await mapped(
      ['001', 'ZJ0001'],
      ['010', [['a', '9787506365437'], ['d', 'CNY20.00']]],
      ['100', [['a', '20160911d2012    km y0chiy50      ea']]],
      ['101', [['a', 'chi']]],
      ['200', [['a', '山居'], ['b', '专著'], ['e', '一部小说'], ['f', '林小满著'], ['h', '第二部']]],
      ['210', [['a', '杭州'], ['c', '西泠书局 :'], ['d', '2012.8']]],
      ['215', [['a', '191页'], ['d', '21cm']]],
      ['330', [['a', '山中一夜。']]],
      ['606', [['a', '长篇小说'], ['x', '中国'], ['y', '现代']]],
      ['610', [['a', '当代']]],
      ['690', [['a', 'I247.57'], ['v', '5']]],
      ['701', [['a', '林小满'], ['4', '著']]],
      ['702', [['a', '周一'], ['4', '绘']]],
    );
    expect(found).toEqual({
      items: [],
      facts: {
        sourceId: 'ZJ0001', isbn: '9787506365437', title: '山居：一部小说 第二部', author: '林小满', contributors: ['周一'],
        publisher: '西泠书局', year: 2012, clc: 'I247.57', language: 'chi', pages: '191页', priceFen: 2000,
        subjects: ['长篇小说--中国--现代', '当代'], summary: '山中一夜。',
      },
    });
  });

  it('tells of its copies', async () => {
    const { items } = await facts(['905', [['a', 'ZJL'], ['b', '00012345'], ['b', '00012346'], ['d', 'I247.5'], ['e', '12']]]);
    expect(items).toEqual([
      { barcode: '00012345', callNumber: 'I247.5/12' }, { barcode: '00012346', callNumber: 'I247.5/12' },
    ]);
    expect((await facts(['905', [['b', '没有 条码']]], ['906', [['a', '']]])).items).toEqual([]);
  });

  it('is survived when it is as dirty as they are', async () => {
    const { facts: dirty } = await facts(
      ['010', [['a', '9784152098702 :'], ['b', '精装'], ['d', '']]], ['100', [['a', '20160911d2003    km y0chiy0120    ea']]],
      ['101', [['a', ' CHI']]], ['210', [['a', ''], ['c', ''], ['d', '']]], ['215', [['a', ' 页']]], ['606', [['a', '']]],
    );
    expect(dirty).toMatchObject({
      isbn: '9784152098702', year: 2003, language: 'chi', publisher: '', pages: null, priceFen: null, subjects: [], author: '',
    });
  });

  it('is refused only without an id or a title', async () => {
    expect(await mapped(['200', [['a', '山居']]])).toEqual({ reason: 'no-record-id' });
    expect(await mapped(['001', 'X1'], ['200', [['f', '林小满']]])).toEqual({ reason: 'no-title' });
    expect(await mapped(['001', 'x'.repeat(65)], ['200', [['a', '山居']]])).toEqual({ reason: 'record-id-too-long' });
  });

  it.each([
    ['活着．', '活着'], ['活着 /', '活着'], ['等等...', '等等...'], ['  三体\u0007 ', '三体'],
  ])('has its title %j as %j', async (written, title) => {
    const found = await mapped(['001', 'X1'], ['200', [['a', written]]]);
    expect('facts' in found && found.facts.title).toBe(title);
  });
});

describe('the values of a record', () => {
  it.each([
    ['9787506365437', '9787506365437'], ['7-5063-6543-x (精装)', '9787506365437'], ['7-5063-6543-4', null], ['ISBN 978-7-5063-6543-7 :', '9787506365437'],
    ['９７８７５０６３６５４３７', '9787506365437'], ['750636543X', '9787506365437'], ['9787506365438', null], ['', null],
  ])('ISBN %j is %j', (written, isbn) => expect(isbn13In(written)).toBe(isbn));

  it.each([
    ['2019.', 2019], ['[2019]', 2019], ['c2019', 2019], ['２０１９', 2019], ['民国二十五年', 1936], ['民國元年', 1912],
    ['民国25年', 1936], ['民国十年', 1921], ['19--', null], ['0000', null], ['', null],
  ])('year %j is %j', (written, year) => expect(yearOf(written)).toBe(year));

  it.each([
    ['CNY27.00', 2700], ['CNY98', 9800], ['¥9.9', 990], ['３６．００元', 3600], ['CNY.', null], ['CNY12.5018.00', null],
    ['USD20.00', null], ['CNY19791000', null], ['', null],
  ])('price %j is %j fen', (written, fen) => expect(fenOf(written)).toBe(fen));

  it.each([
    ['余华[著', '余华'], ['余华著', '余华'], ['林小满 编著', '林小满'], ['张译', '张译'], ['著', '著'], ['《编程之美》小组编', '《编程之美》小组'],
  ])('author %j is %j', (written, author) => expect(withoutRole(written)).toBe(author));

  it('a name keeps a last character that only looks like a role', () => {
    expect(withoutSetOffRole('欧阳译')).toBe('欧阳译');
    expect(withoutSetOffRole('小思 编著')).toBe('小思');
  });
});
