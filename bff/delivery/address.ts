import type { Cipher } from '../cipher';
import type { Address, AddressDraft } from '../contracts/delivery';
import { maskName, maskPhone } from './mask';
import type { Party } from './ports';

export interface AddressRow {
  id: string;
  readerId: string;
  nameSealed: string;
  phoneSealed: string;
  province: string;
  city: string;
  district: string;
  detailSealed: string;
  maskedName: string;
  maskedPhone: string;
  /** The reader's id on the default address, else null: a unique key, so two defaults cannot be. */
  defaultOf: string | null;
  createdAt: Date;
}

/** An address to send to: `party` is open, for the courier; `masked` is for screens. */
export interface DeliveryAddress { id: string; readerId: string; party: Party; masked: Address }

type Written = Omit<AddressRow, 'readerId' | 'defaultOf' | 'createdAt'>;
type Secret = 'name' | 'phone' | 'detail';

const placeOf = (secret: Secret, id: string) => `address.${secret}_sealed:${id}`;

/** What a draft becomes at rest. */
export const sealAddress = (cipher: Cipher, id: string, draft: AddressDraft): Written => ({
  id,
  nameSealed: cipher.seal(draft.name, placeOf('name', id)),
  phoneSealed: cipher.seal(draft.phone, placeOf('phone', id)),
  province: draft.province,
  city: draft.city,
  district: draft.district,
  detailSealed: cipher.seal(draft.detail, placeOf('detail', id)),
  maskedName: maskName(draft.name),
  maskedPhone: maskPhone(draft.phone),
});

/** For the reader's own eyes: the street is theirs to see, name and phone stay sealed. */
export const presentAddress = (cipher: Cipher, row: AddressRow): Address => ({
  id: row.id,
  name: row.maskedName,
  phone: row.maskedPhone,
  province: row.province,
  city: row.city,
  district: row.district,
  detail: cipher.open(row.detailSealed, placeOf('detail', row.id)),
  isDefault: row.defaultOf !== null,
});

export const openAddress = (cipher: Cipher, row: AddressRow): DeliveryAddress => {
  const masked = presentAddress(cipher, row);
  const { province, city, district, detail } = masked;
  const name = cipher.open(row.nameSealed, placeOf('name', row.id));
  const phone = cipher.open(row.phoneSealed, placeOf('phone', row.id));
  return { id: row.id, readerId: row.readerId, party: { name, phone, province, city, district, detail }, masked };
};
