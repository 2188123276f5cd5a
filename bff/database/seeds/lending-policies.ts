import { seedLibraries } from './libraries';
import type { SeedLendingPolicy } from './shapes';

type Terms = Omit<SeedLendingPolicy, 'library'>;

const usual: Terms = {
  itemsAtOnce: 20,
  loanDays: 30,
  renewals: 1,
  renewalDays: 30,
  onOverdue: 'suspend',
  overdueFenPerDay: 10,
  overdueCapFen: 300,
};

/** Demonstration values, so that libraries differ on screen; they say nothing about these libraries. */
const deviations: ReadonlyMap<string, Partial<Terms>> = new Map<string, Partial<Terms>>([
  ['hz', { loanDays: 40, renewalDays: 15 }],
  ['hz-child', { itemsAtOnce: 10 }],
  ['jx', { renewals: 2, renewalDays: 15 }],
  ['sx', { onOverdue: 'charge' }],
  ['ls-suichang', { itemsAtOnce: 12 }],
]);

export const seedLendingPolicies: readonly SeedLendingPolicy[] = seedLibraries.map(({ code }) => ({
  library: code, ...usual, ...deviations.get(code),
}));
