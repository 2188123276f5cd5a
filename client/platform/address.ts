import type { AddressDraft } from '../../bff/contracts/delivery';
import { HostError } from './host-error';

/** The host's address book. Rejects with HostError. */
export const chooseAddress = async (): Promise<Omit<AddressDraft, 'isDefault'>> => {
  throw new HostError('unsupported');
};

export const hasAddressBook = false as boolean;
