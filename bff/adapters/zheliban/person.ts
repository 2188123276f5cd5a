import type { RealName } from '../../identity/ports';

/** The host may know no phone, or a foreign one. */
export const mainlandPhone = (phone: string | null | undefined): string | null =>
  phone && /^1\d{10}$/.test(phone) ? phone : null;

export const realNameOf = (name: string | null | undefined, idNumber: string | null | undefined): RealName | null =>
  name && idNumber && /^\d{17}[\dXx]$/.test(idNumber) ? { name, idNumber: idNumber.toUpperCase() } : null;
