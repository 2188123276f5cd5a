import fc from 'fast-check';
import { inParcels } from '../../bff/circulation/allocate';
import { arrivalFor, quoteFor, serves, type DeliveryRule } from '../../bff/delivery/policy';

const splitIntoParcels = (items: number, { itemsPerParcel }: DeliveryRule): number[] =>
  inParcels(Array.from({ length: items }, (_, at) => at), itemsPerParcel).map(({ length }) => length);

const usual: DeliveryRule = {
  libraryCode: 'zj', itemsPerParcel: 5, baseFen: 300, baseItems: 3, eachMoreFen: 100, paidBy: 'library',
  sameCityDays: [1, 2], provinceDays: [2, 3], elsewhereDays: [3, 5], servedProvinces: null,
};
const hangzhou = { city: '杭州市' };
const amount = (rule: DeliveryRule, items: number) => quoteFor(rule, items).amountFen;
const sum = (list: number[]) => list.reduce((total, each) => total + each, 0);

const anyRule = fc.record({
  itemsPerParcel: fc.integer({ min: 1, max: 20 }), baseFen: fc.nat(2000), baseItems: fc.nat(10), eachMoreFen: fc.nat(500),
}).map((terms): DeliveryRule => ({ ...usual, ...terms }));
const anyItems = fc.nat(60);

describe('What a parcel costs', () => {
  test.each([[0, 0], [1, 300], [3, 300], [4, 400], [5, 500]])('%i items cost %i fen by the usual rule', (items, fen) => {
    expect(quoteFor(usual, items)).toEqual({ amountFen: fen, paidBy: 'library' });
  });

  test('it is never negative, and whole fen', () => {
    fc.assert(fc.property(anyRule, anyItems, (rule, items) => {
      expect(amount(rule, items)).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(amount(rule, items))).toBe(true);
    }));
  });

  test('one item more never costs less, nor more than the base and one step', () => {
    fc.assert(fc.property(anyRule, anyItems, (rule, items) => {
      const step = amount(rule, items + 1) - amount(rule, items);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(rule.baseFen + rule.eachMoreFen);
    }));
  });

  test('half a book cannot be sent', () => {
    expect(() => quoteFor(usual, 1.5)).toThrow(RangeError);
    expect(() => quoteFor(usual, -1)).toThrow(RangeError);
  });
});

describe('Splitting into parcels', () => {
  test('seven items at five a parcel go as five and two', () => {
    expect(splitIntoParcels(7, usual)).toEqual([5, 2]);
  });

  test('every item goes once, no parcel is empty or too full, and there are as few as can be', () => {
    fc.assert(fc.property(anyRule, anyItems, (rule, items) => {
      const parcels = splitIntoParcels(items, rule);
      expect(sum(parcels)).toBe(items);
      expect(parcels.every((count) => count >= 1 && count <= rule.itemsPerParcel)).toBe(true);
      expect(parcels).toHaveLength(Math.ceil(items / rule.itemsPerParcel));
    }));
  });

  test('splitting is not free: it costs no less wherever the base is worth its items, as in the usual rule', () => {
    const fair = anyRule.filter((rule) => rule.baseFen >= rule.baseItems * rule.eachMoreFen);
    fc.assert(fc.property(fair, anyItems, (rule, items) => {
      const apart = sum(splitIntoParcels(items, rule).map((count) => amount(rule, count)));
      expect(apart).toBeGreaterThanOrEqual(amount(rule, items));
    }));
  });

  test('a rule whose base is cheaper than its items makes two parcels cheaper than one, so quotes follow the split', () => {
    const odd = { ...usual, baseFen: 100, itemsPerParcel: 3 };
    expect(sum(splitIntoParcels(6, odd).map((count) => amount(odd, count)))).toBeLessThan(amount(odd, 6));
  });
});

describe('When it arrives', () => {
  const today = '2026-02-27';

  test.each([
    ['浙江省', '杭州市', '2026-02-28', '2026-03-01'],
    ['浙江', '杭州', '2026-02-28', '2026-03-01'],
    ['浙江省', '衢州市', '2026-03-01', '2026-03-02'],
    ['西藏自治区', '拉萨市', '2026-03-02', '2026-03-04'],
  ])('from Hangzhou to %s %s between %s and %s', (province, city, from, to) => {
    expect(arrivalFor(usual, hangzhou, { province, city }, today)).toEqual({ from, to });
  });

  test('a city elsewhere that shares its name is elsewhere', () => {
    expect(arrivalFor(usual, hangzhou, { province: '江苏省', city: '杭州市' }, today).from).toBe('2026-03-02');
  });
});

describe('Where it goes', () => {
  test('everywhere, unless the library names provinces', () => {
    const near = { ...usual, servedProvinces: ['浙江省', '上海市'] };
    expect(serves(usual, '海南省')).toBe(true);
    expect(serves(near, '上海')).toBe(true);
    expect(serves(near, '海南省')).toBe(false);
    expect(serves({ servedProvinces: [] }, '浙江省')).toBe(false);
  });
});
