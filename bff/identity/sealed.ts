import type { Cipher } from '../cipher';
import type { ChannelIdentityRow } from './channel-identity.table';
import type { BegunFace, RealName } from './ports';
import type { ReaderRow } from './reader.table';

/** Sealing and opening of personal data, each bound to its column and row. */
export interface FaceClaim extends RealName, BegunFace {}

const identityPlace = (column: string, id: string) => `channel_identity.${column}:${id}`;
const readerPlace = (column: string, id: string) => `reader.${column}:${id}`;

export const sealPhone = (cipher: Cipher, identityId: string, phone: string) =>
  cipher.seal(phone, identityPlace('phone_sealed', identityId));
export const sealRealName = (cipher: Cipher, identityId: string, { name, idNumber }: RealName) =>
  cipher.seal(JSON.stringify({ name, idNumber }), identityPlace('real_name_sealed', identityId));
export const sealClaim = (cipher: Cipher, identityId: string, claim: FaceClaim) =>
  cipher.seal(JSON.stringify(claim), identityPlace('claim_sealed', identityId));

export const openPhone = (cipher: Cipher, { id, phoneSealed }: ChannelIdentityRow): string | null =>
  phoneSealed && cipher.open(phoneSealed, identityPlace('phone_sealed', id));
export const openRealName = (cipher: Cipher, { id, realNameSealed }: ChannelIdentityRow): RealName | null =>
  realNameSealed ? JSON.parse(cipher.open(realNameSealed, identityPlace('real_name_sealed', id))) as RealName : null;
export const openClaim = (cipher: Cipher, { id, claimSealed }: ChannelIdentityRow): FaceClaim | null =>
  claimSealed ? JSON.parse(cipher.open(claimSealed, identityPlace('claim_sealed', id))) as FaceClaim : null;

export type Person = RealName & { phone: string };
type SealedPerson = Pick<ReaderRow, 'nameSealed' | 'idNumberSealed' | 'idNumberDigest' | 'phoneSealed' | 'phoneDigest'>;

export const idNumberDigest = (cipher: Cipher, idNumber: string) => cipher.digest(`id-number\n${idNumber}`);

export const sealPerson = (cipher: Cipher, readerId: string, { name, idNumber, phone }: Person): SealedPerson => ({
  nameSealed: cipher.seal(name, readerPlace('name_sealed', readerId)),
  idNumberSealed: cipher.seal(idNumber, readerPlace('id_number_sealed', readerId)),
  idNumberDigest: idNumberDigest(cipher, idNumber),
  phoneSealed: cipher.seal(phone, readerPlace('phone_sealed', readerId)),
  phoneDigest: cipher.digest(`phone\n${phone}`),
});

export const openPerson = (cipher: Cipher, reader: ReaderRow): Person => ({
  name: cipher.open(reader.nameSealed, readerPlace('name_sealed', reader.id)),
  idNumber: cipher.open(reader.idNumberSealed, readerPlace('id_number_sealed', reader.id)),
  phone: cipher.open(reader.phoneSealed, readerPlace('phone_sealed', reader.id)),
});
