import { EntitySchema } from 'typeorm';
import type { DeliveryRule } from './policy';

type Days = 'sameCityDays' | 'provinceDays' | 'elsewhereDays';

export interface DeliveryRuleRow extends Omit<DeliveryRule, Days> {
  sameCityMin: number;
  sameCityMax: number;
  provinceMin: number;
  provinceMax: number;
  elsewhereMin: number;
  elsewhereMax: number;
}

export const deliveryRuleTable = new EntitySchema<DeliveryRuleRow>({
  name: 'delivery_rule',
  columns: {
    libraryCode: { type: 'varchar', length: 32, primary: true },
    itemsPerParcel: { type: 'int' },
    baseFen: { type: 'bigint' },
    baseItems: { type: 'int' },
    eachMoreFen: { type: 'bigint' },
    paidBy: { type: 'varchar', length: 8 },
    sameCityMin: { type: 'int' },
    sameCityMax: { type: 'int' },
    provinceMin: { type: 'int' },
    provinceMax: { type: 'int' },
    elsewhereMin: { type: 'int' },
    elsewhereMax: { type: 'int' },
    servedProvinces: { type: 'json', nullable: true },
  },
});
