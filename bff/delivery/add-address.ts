import type { Address, AddressDraft } from '../contracts/delivery';
import { DuplicateKey, type Sql } from '../database';
import { AppError } from '../errors';
import { presentAddress, sealAddress, type AddressRow } from './address';
import { clearDefault, countAddresses, lockAddresses, MAX_ADDRESSES } from './address-book';
import { addressTable } from './address.table';
import type { Delivery } from './delivery';

type Needs = Pick<Delivery, 'db' | 'cipher' | 'now' | 'newId'>;

/** The first address becomes the default. Throws address-limit-reached. */
export const addAddress = async (delivery: Needs, readerId: string, draft: AddressDraft): Promise<Address> => {
  const row = await delivery.db.tx((tx) => write(delivery, tx, readerId, draft).catch((error: unknown) => {
    if (!(error instanceof DuplicateKey)) throw error;
    return write(delivery, tx, readerId, draft); // two first addresses at once: the other one is seen now
  }));
  return presentAddress(delivery.cipher, row);
};

const write = async (
  { cipher, now, newId }: Needs, tx: Sql, readerId: string, draft: AddressDraft,
): Promise<AddressRow> => {
  await lockAddresses(tx, readerId);
  const others = await countAddresses(tx, readerId);
  if (others >= MAX_ADDRESSES) throw new AppError('address-limit-reached');
  const isDefault = draft.isDefault || others === 0;
  if (isDefault) await clearDefault(tx, readerId);
  const row = {
    ...sealAddress(cipher, newId(), draft), readerId, defaultOf: isDefault ? readerId : null, createdAt: now(),
  };
  await tx.insert(addressTable, row);
  return row;
};
