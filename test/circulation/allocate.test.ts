import fc from 'fast-check';
import type { Copy } from '../../bff/catalogue';
import { allocate, inParcels, nearness } from '../../bff/circulation/allocate';

const LIBRARIES = ['ZJ', 'HZ', 'XH', 'NB', 'WZ'];
const TITLES = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'];

const anyCopies = fc.array(fc.record({
  titleId: fc.constantFrom(...TITLES),
  atLibraryCode: fc.constantFrom(...LIBRARIES),
  state: fc.constantFrom<Copy['state']>('available', 'available', 'reserved', 'on-loan', 'missing', 'in-library-only'),
}), { maxLength: 40 }).map((list) => list.map((copy, at): Copy =>
  ({ ...copy, id: `c${at}`, barcode: `b${at}`, libraryCode: copy.atLibraryCode, callNumber: null })));
const anyTitles = fc.uniqueArray(fc.constantFrom(...TITLES, 'unheld'), { minLength: 1 });
const anyRank = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 })
  .map((ranks) => (code: string) => ranks[LIBRARIES.indexOf(code)]!);

const holding = (law: (wanted: string[], copies: Copy[], rank: (code: string) => number) => void) =>
  fc.assert(fc.property(anyTitles, anyCopies, anyRank, law));

describe('an allotment', () => {
  it('has one available copy of each title that has any, and nothing else', () => holding((wanted, copies, rank) => {
    const chosen = allocate(wanted, copies, rank).flatMap((allotment) => allotment.copies);
    const possible = wanted.filter((id) => copies.some(({ titleId, state }) => titleId === id && state === 'available'));
    expect(chosen.map(({ titleId }) => titleId).sort()).toEqual(possible.sort());
    expect(chosen.every(({ state }) => state === 'available')).toBe(true);
    expect(chosen.every((copy) => copies.includes(copy))).toBe(true);
  }));

  it('takes each library once, and only what stands there', () => holding((wanted, copies, rank) => {
    const allotments = allocate(wanted, copies, rank);
    expect(new Set(allotments.map(({ libraryCode }) => libraryCode)).size).toBe(allotments.length);
    for (const { libraryCode, copies: taken } of allotments) {
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.every(({ atLibraryCode }) => atLibraryCode === libraryCode)).toBe(true);
    }
    expect(allotments.length).toBeLessThanOrEqual(wanted.length);
  }));

  it('comes from one library when one has everything: the nearest of those', () => holding((wanted, copies, rank) => {
    const everywhere = LIBRARIES.filter((code) => wanted.every((id) =>
      copies.some(({ titleId, atLibraryCode, state }) => titleId === id && atLibraryCode === code && state === 'available')));
    fc.pre(everywhere.length > 0);
    const allotments = allocate(wanted, copies, rank);
    expect(allotments).toHaveLength(1);
    expect(everywhere).toContain(allotments[0]!.libraryCode);
    expect(rank(allotments[0]!.libraryCode)).toBe(Math.min(...everywhere.map(rank)));
  }));

  it('is the same in whatever order the copies are listed', () => holding((wanted, copies, rank) => {
    const libraries = (list: Copy[]) => allocate(wanted, list, rank).map(({ libraryCode, copies: { length } }) => [libraryCode, length]);
    expect(libraries(copies.toReversed())).toEqual(libraries(copies));
  }));
});

describe('parcels', () => {
  it('hold everything once, in order, none empty and none too full', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (items, size) => {
      const parcels = inParcels(items, size);
      expect(parcels.flat()).toEqual(items);
      expect(parcels.every(({ length }) => length > 0 && length <= size)).toBe(true);
      expect(parcels).toHaveLength(Math.ceil(items.length / size));
    }));
  });
});

describe('nearness', () => {
  it('never puts a library of another city before one of the address\'s own', () => {
    const level = fc.constantFrom('province' as const, 'city' as const, 'county' as const);
    const district = fc.constantFrom('', '西湖区', '上城区');
    fc.assert(fc.property(level, district, level, district, (own, here, other, there) => {
      const address = { city: '杭州市', district: '西湖区' };
      expect(nearness({ level: own, city: '杭州市', district: here }, address))
        .toBeLessThan(nearness({ level: other, city: '宁波市', district: there }, address));
    }));
  });
});
