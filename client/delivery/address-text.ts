import type { Address } from '../../bff/contracts/delivery';

type Place = Pick<Address, 'province' | 'city' | 'district'>;

/** A municipality is province and city at once, and is said once. */
export const areaText = ({ province, city, district }: Place): string => [...new Set([province, city, district])].join('');

export const addressText = (address: Place & Pick<Address, 'detail'>): string => `${areaText(address)}${address.detail}`;
