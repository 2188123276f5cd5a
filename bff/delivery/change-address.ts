import type { Address, AddressDraft } from '../contracts/delivery';
import { AppError } from '../errors';
import { presentAddress, sealAddress } from './address';
import { lockAddresses, moveDefault } from './address-book';
import type { Delivery } from './delivery';
import { addressRow } from './store';

/** Writes it anew. A default stays the default until another one is chosen. Throws not-found. */
export const changeAddress = async (
  { db, cipher }: Pick<Delivery, 'db' | 'cipher'>, readerId: string, id: string, draft: AddressDraft,
): Promise<Address> => {
  const sealed = sealAddress(cipher, id, draft);
  const row = await db.tx(async (tx) => {
    await lockAddresses(tx, readerId);
    const changed = await tx.run(
      `update address set name_sealed = ?, phone_sealed = ?, province = ?, city = ?, district = ?, detail_sealed = ?,
       masked_name = ?, masked_phone = ? where id = ? and reader_id = ?`,
      [
        sealed.nameSealed, sealed.phoneSealed, sealed.province, sealed.city, sealed.district, sealed.detailSealed,
        sealed.maskedName, sealed.maskedPhone, id, readerId,
      ],
    );
    if (changed === 0) throw new AppError('not-found');
    if (draft.isDefault) await moveDefault(tx, readerId, id);
    return (await addressRow(tx, readerId, id))!;
  });
  return presentAddress(cipher, row);
};
