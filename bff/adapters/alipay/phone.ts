import { createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../errors';
import type { PhoneChecker } from '../../identity/ports';
import type { AlipayGateway } from './gateway';

const Sealed = z.object({ code: z.literal('10000'), mobile: z.string().regex(/^1\d{10}$/) });
const ZERO_IV = Buffer.alloc(16);

const open = (response: string, key: Buffer): unknown => {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, ZERO_IV);
  return JSON.parse(Buffer.concat([decipher.update(response, 'base64'), decipher.final()]).toString('utf8'));
};

const numberIn = (response: string, key: Buffer): string | null => {
  try {
    return Sealed.parse(open(response, key)).mobile;
  } catch {
    return null;
  }
};

/**
 * my.getPhoneNumber's sealed answer: RSA2 over the quoted cipher text, then AES-CBC under a zero IV. It names neither
 * the person nor a time, so it proves that Alipay proved the number, not for whom: a number alone joins no accounts.
 */
export const alipayPhone = (gateway: AlipayGateway, aesKey: string): PhoneChecker => {
  const key = Buffer.from(aesKey, 'base64');
  if (![16, 24, 32].includes(key.length)) throw new Error('aesKey is not a base64 AES key');
  return {
    phoneOf: async (proof) => {
      if (!('response' in proof)) throw new AppError('phone-proof-refused');
      const isSigned = gateway.isFromAlipay(`"${proof.response}"`, proof.sign);
      const phone = isSigned ? numberIn(proof.response, key) : null;
      if (!phone) throw new AppError('phone-proof-refused');
      return phone;
    },
  };
};
