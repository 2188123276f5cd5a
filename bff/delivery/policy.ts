import type { Address, Arrival, Fee } from '../contracts/delivery';
import { addDays } from '../days';

export type DayRange = readonly [min: number, max: number];

/** How one library sends. A parcel costs `baseFen` for up to `baseItems`, `eachMoreFen` for each item more. */
export interface DeliveryRule {
  libraryCode: string;
  itemsPerParcel: number;
  baseFen: number;
  baseItems: number;
  eachMoreFen: number;
  paidBy: Fee['paidBy'];
  /** Days from the order to the sign-off, both ends included. */
  sameCityDays: DayRange;
  provinceDays: DayRange;
  elsewhereDays: DayRange;
  /** Null: everywhere. */
  servedProvinces: readonly string[] | null;
}

type Destination = Pick<Address, 'province' | 'city'>;

/** Every library of the platform is a public library of this province. */
export const HOME_PROVINCE = '浙江省';

const wholeItems = (items: number) => {
  if (!Number.isInteger(items) || items < 0) throw new RangeError('items are a whole number from 0');
};

/** What one parcel of so many items costs; nothing to send costs nothing. */
export const quoteFor = (rule: DeliveryRule, items: number): Fee => {
  wholeItems(items);
  const more = Math.max(0, items - rule.baseItems) * rule.eachMoreFen;
  return { amountFen: items === 0 ? 0 : rule.baseFen + more, paidBy: rule.paidBy };
};

/** Pickers and typists write 杭州 and 杭州市, 浙江 and 浙江省. */
const bareName = (place: string) => place.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
const samePlace = (one: string, other: string) => bareName(one) === bareName(other);

const daysTo = (rule: DeliveryRule, library: { city: string }, address: Destination): DayRange => {
  if (!samePlace(address.province, HOME_PROVINCE)) return rule.elsewhereDays;
  return samePlace(address.city, library.city) ? rule.sameCityDays : rule.provinceDays;
};

/** The days a parcel ordered on `today` (YYYY-MM-DD, Asia/Shanghai) should be signed for. */
export const arrivalFor = (
  rule: DeliveryRule, library: { city: string }, address: Destination, today: string,
): Arrival => {
  const [min, max] = daysTo(rule, library, address);
  return { from: addDays(today, min), to: addDays(today, max) };
};

/** Whether the library sends to this province. */
export const serves = (rule: Pick<DeliveryRule, 'servedProvinces'>, province: string): boolean =>
  rule.servedProvinces?.some((served) => samePlace(served, province)) ?? true;
