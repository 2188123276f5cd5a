import { seedLibraries } from './libraries';
import type { SeedDeliveryRule } from './shapes';

type Terms = Omit<SeedDeliveryRule, 'library'>;

const usual: Terms = {
  itemsPerParcel: 5,
  firstItems: 3,
  firstFen: 300,
  nextFen: 100,
  paidBy: 'library',
  sameCity: { from: 1, to: 2 },
  sameProvince: { from: 2, to: 3 },
  elsewhere: { from: 3, to: 5 },
};

/** Demonstration values, so that libraries differ on screen; they say nothing about these libraries. */
const deviations: ReadonlyMap<string, Partial<Terms>> = new Map([
  ['hz', { itemsPerParcel: 8 }],
  ['hz-child', { itemsPerParcel: 6, firstItems: 5 }],
  ['nb', { firstFen: 400 }],
  ['zs-shengsi', { sameCity: { from: 2, to: 3 }, sameProvince: { from: 3, to: 5 }, elsewhere: { from: 5, to: 8 } }],
  ['ls-jingning', { sameProvince: { from: 2, to: 4 } }],
]);

export const seedDeliveryRules: readonly SeedDeliveryRule[] = seedLibraries.map(({ code }) => ({
  library: code, ...usual, ...deviations.get(code),
}));
