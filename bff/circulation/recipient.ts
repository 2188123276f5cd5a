import type { Cipher } from '../cipher';
import type { Order as OrderOnWire } from '../contracts/circulation';
import { maskName, maskPhone, type Party } from '../delivery';
import type { Order } from './order';

const placeOf = (orderId: string) => `loan_order.recipient_sealed:${orderId}`;

export const sealRecipient = (cipher: Cipher, orderId: string, party: Party): string =>
  cipher.seal(JSON.stringify(party), placeOf(orderId));

export const recipientOf = (cipher: Cipher, { id, recipientSealed }: Order): Party =>
  JSON.parse(cipher.open(recipientSealed, placeOf(id))) as Party;

/** For screens: the place is readable, the person is not. */
export const maskedRecipient = (cipher: Cipher, order: Order): OrderOnWire['address'] => {
  const { name, phone, ...place } = recipientOf(cipher, order);
  return { name: maskName(name), phone: maskPhone(phone), ...place };
};
