import type { Address } from '../contracts/delivery';
import { presentAddress } from './address';
import { lockAddresses, moveDefault } from './address-book';
import type { Delivery } from './delivery';
import { addressRow } from './store';

/** Throws not-found. */
export const chooseDefaultAddress = async (
  { db, cipher }: Pick<Delivery, 'db' | 'cipher'>, readerId: string, id: string,
): Promise<Address> => {
  const row = await db.tx(async (tx) => {
    await lockAddresses(tx, readerId);
    await moveDefault(tx, readerId, id);
    return (await addressRow(tx, readerId, id))!;
  });
  return presentAddress(cipher, row);
};
