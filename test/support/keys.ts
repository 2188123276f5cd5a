import { createCipher, type Cipher } from '../../bff/cipher';

/** The same keys in every process of a test. */
export const testCipher = (): Cipher =>
  createCipher({ current: 'k1', keys: { k1: Buffer.alloc(32, 1) }, indexKey: Buffer.alloc(32, 2) });
