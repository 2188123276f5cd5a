import type { Database } from '../database';
import { seedDeliveryRules, type SeedDeliveryRule } from '../database/seeds';
import { deliveryRuleTable, type DeliveryRuleRow } from './rule.table';

const rowOf = (seed: SeedDeliveryRule): DeliveryRuleRow => ({
  libraryCode: seed.library,
  itemsPerParcel: seed.itemsPerParcel,
  baseFen: seed.firstFen,
  baseItems: seed.firstItems,
  eachMoreFen: seed.nextFen,
  paidBy: seed.paidBy,
  sameCityMin: seed.sameCity.from,
  sameCityMax: seed.sameCity.to,
  provinceMin: seed.sameProvince.from,
  provinceMax: seed.sameProvince.to,
  elsewhereMin: seed.elsewhere.from,
  elsewhereMax: seed.elsewhere.to,
  servedProvinces: null,
});

/** Adds the rules that are missing; one that a library has changed stays. Answers how many were added. */
export const seedDelivery = (db: Database): Promise<number> =>
  db.tx(async (tx) => {
    const known = new Set((await tx.all(deliveryRuleTable, '')).map(({ libraryCode }) => libraryCode));
    const missing = seedDeliveryRules.filter(({ library }) => !known.has(library)).map(rowOf);
    if (missing.length > 0) await tx.insert(deliveryRuleTable, missing);
    return missing.length;
  });
