import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { searchForm, searchTextOf, soughtBy, termsOf, termsOfSearchText } from '../../bff/catalogue/tokens';

const HAN = [...'红楼梦三国演义水浒传西游记活着余华中国历史图书馆浙江杭州的人一本书乾隆皇后发展云说'];
const han = fc.string({ unit: fc.constantFrom(...HAN), minLength: 1, maxLength: 20 });
const PUNCTUATION = ['·', '：', '，', '（', '）', ' ', '-', '《', '》', '．'];
const title = fc.array(fc.oneof(han, fc.constantFrom(...PUNCTUATION), fc.constantFrom('Java', '1984', 'C')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const traditional = Converter({ from: 'cn', to: 't' });

/** What word-search.ts asks of the index and of the text. */
const finds = (word: string, text: string): boolean => {
  const sought = soughtBy(word);
  const searchText = searchTextOf(text, []);
  const terms = termsOfSearchText(searchText);
  return sought !== null
    && sought.exact.every((term) => terms.includes(term))
    && sought.prefixes.every((prefix) => terms.some((term) => term.startsWith(prefix)))
    && searchText.includes(sought.phrase);
};

describe('the tokens of a title', () => {
  it('are the same in full width and half width', () => {
    fc.assert(fc.property(title, (text) => expect(termsOf(fullWidth(text))).toEqual(termsOf(text))));
  });

  it('are the same in traditional and simplified characters', () => {
    fc.assert(fc.property(han, (text) => expect(termsOf(traditional(text))).toEqual(termsOf(text))));
    expect(searchForm('後漢書')).toBe(searchForm('后汉书'));
    expect(searchForm('乾隆')).toBe(searchForm('乾隆皇帝').slice(0, 2));
    expect(searchForm('看著')).toBe(searchForm('看着'));
  });

  it('are found by every piece of a Chinese title, from one character on', () => {
    fc.assert(fc.property(fc.array(fc.oneof(han, fc.constantFrom(...PUNCTUATION)), { minLength: 1 }), fc.nat(), fc.nat(),
      (parts, from, length) => {
        const characters = [...parts.join('')];
        const begin = from % characters.length;
        const piece = characters.slice(begin, begin + 1 + (length % (characters.length - begin))).join('');
        fc.pre(searchForm(piece) !== '');
        expect(finds(piece, characters.join(''))).toBe(true);
      }));
  });

  it('are found by the beginning of a word, not by its middle', () => {
    expect(finds('java', 'Learning JavaScript')).toBe(true);
    expect(finds('Ｊａｖａ', 'Java编程思想')).toBe(true);
    expect(finds('程思', 'Java编程思想')).toBe(true);
    expect(finds('script', 'Learning JavaScript')).toBe(false);
  });

  it('know a phrase from its scattered pairs', () => {
    expect(finds('国中国', '中国国中')).toBe(false);
    expect(finds('中国国', '中国国中')).toBe(true);
  });

  it('run on over the middle dot of a name, never over the border of two fields', () => {
    expect(finds('哈利波特', '哈利·波特与魔法石')).toBe(true);
    expect(termsOfSearchText(searchTextOf('活着', ['余华']))).not.toContain('着余');
  });

  it('stay the same when the searched text is taken apart again', () => {
    fc.assert(fc.property(title, (text) =>
      expect(termsOfSearchText(searchTextOf(text, [])).sort()).toEqual(termsOf(text).sort())));
  });

  it('are nothing for punctuation alone', () => {
    expect(soughtBy('！？…')).toBeNull();
    expect(termsOf('——')).toEqual([]);
  });

  it('fit the index whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const term of termsOf(text)) expect([...term].length).toBeLessThanOrEqual(32);
    }));
  });
});
