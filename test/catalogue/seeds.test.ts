import { parse } from 'isbn3';
import {
  seedBookstores, seedCopies, seedDeliveryRules, seedLendingPolicies, seedLibraries, seedTitles,
} from '../../bff/database/seeds';

const copies = seedCopies();
const codes = new Set(seedLibraries.map(({ code }) => code));
const unique = (values: readonly (string | number)[]) => new Set(values).size === values.length;

describe('the demonstration data', () => {
  it('has about a hundred libraries at three levels, each with a code and number of its own', () => {
    expect(seedLibraries.length).toBeGreaterThanOrEqual(95);
    expect(new Set(seedLibraries.map(({ level }) => level))).toEqual(new Set(['province', 'city', 'county']));
    expect(unique(seedLibraries.map(({ code }) => code))).toBe(true);
    expect(unique(seedLibraries.map(({ number }) => number))).toBe(true);
  });

  it('places every library and bookstore inside Zhejiang', () => {
    for (const { division, latitude, longitude } of [...seedLibraries, ...seedBookstores]) {
      expect(division).toMatch(/^33(0[1-9]|1[01])\d\d$/);
      expect(latitude).toBeGreaterThan(27);
      expect(latitude).toBeLessThan(31.3);
      expect(longitude).toBeGreaterThan(118);
      expect(longitude).toBeLessThan(123);
    }
    expect(seedBookstores).toHaveLength(5);
  });

  it('has at least 320 titles, every ISBN valid and given once', () => {
    expect(seedTitles.length).toBeGreaterThanOrEqual(320);
    expect(unique(seedTitles.map(({ isbn }) => isbn))).toBe(true);
    expect(seedTitles.filter(({ isbn }) => parse(isbn)?.isbn13 !== isbn)).toEqual([]);
  });

  it('has whole, plain facts for every title', () => {
    for (const title of seedTitles) {
      expect(title.title && title.author && title.publisher).toBeTruthy();
      expect(`${title.title}${title.author}`).not.toMatch(/[[\]【】〔〕/]|\s$/);
      expect(title.clc).toMatch(/^[A-Z]{1,2}[\d.-]+$/);
      const numbers = [title.year, title.pages, title.priceFen];
      expect(numbers.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    }
  });

  it('gives every copy a barcode of its own, a title and a library', () => {
    const isbns = new Set(seedTitles.map(({ isbn }) => isbn));
    expect(unique(copies.map(({ barcode }) => barcode))).toBe(true);
    expect(copies.every(({ barcode }) => /^\d{14}$/.test(barcode))).toBe(true);
    expect(copies.every(({ isbn, library }) => isbns.has(isbn) && codes.has(library))).toBe(true);
    expect(new Set(copies.map(({ isbn }) => isbn)).size).toBe(seedTitles.length);
  });

  it('holds a title once in the province, or 3 to 9 times in 2 to 6 libraries', () => {
    const held = seedTitles.map(({ isbn }) => copies.filter((copy) => copy.isbn === isbn));
    expect(held.filter((owned) => owned.length === 1).length).toBeGreaterThan(5);
    for (const owned of held) {
      if (owned.length === 1) continue;
      const owners = new Set(owned.map(({ library }) => library)).size;
      expect(owned.length >= 3 && owned.length <= 9 && owners >= 2 && owners <= 6).toBe(true);
    }
  });

  it('keeps a few titles wholly in the library', () => {
    const lendable = new Set(copies.filter(({ state }) => state === 'available').map(({ isbn }) => isbn));
    const kept = seedTitles.length - lendable.size;
    expect(kept).toBeGreaterThanOrEqual(3);
    expect(kept).toBeLessThan(seedTitles.length / 10);
  });

  it('gives the same copies every time', () => {
    expect(seedCopies()).toEqual(copies);
  });

  it('gives every library one lending policy and one delivery rule', () => {
    expect(seedLendingPolicies.map(({ library }) => library).sort()).toEqual([...codes].sort());
    expect(seedDeliveryRules.map(({ library }) => library).sort()).toEqual([...codes].sort());
  });
});
