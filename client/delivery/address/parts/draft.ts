import type { Address, AddressDraft } from '../../../../bff/contracts/delivery';
import type { Strings } from '../../../strings';

export type Draft = AddressDraft;
export type DraftField = 'name' | 'phone' | 'area' | 'detail';
export type DraftErrors = Partial<Record<DraftField, string>>;

const MOBILE = /^1[3-9][0-9]{9}$/;

/** Name and phone come masked from the server, so whoever changes an address writes them anew. */
export const draftOf = (known: Address | undefined): Draft => {
  const { province = '', city = '', district = '', detail = '', isDefault = false } = known ?? {};
  return { name: '', phone: '', province, city, district, detail, isDefault };
};

/** What is typed or taken from the host, without the spaces and dashes people write numbers with. */
export const phoneOf = (typed: string): string => typed.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');

export const errorsOf = ({ name, phone, province, detail }: Draft, words: Strings['addressForm']): DraftErrors => ({
  ...(!name.trim() && { name: words.nameMissing }),
  ...(!MOBILE.test(phone) && { phone: words.phoneWrong }),
  ...(!province && { area: words.areaMissing }),
  ...(!detail.trim() && { detail: words.detailMissing }),
});
