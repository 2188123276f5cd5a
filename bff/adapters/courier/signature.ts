import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a signature covers. `timestamp` is epoch seconds, as text. */
export interface Signed { method: string; path: string; timestamp: string; nonce: string; body: string }

/** base64(HMAC-SHA256(secret, method, path, timestamp, nonce and the body's SHA-256 in hex, a line each)). */
export const sign = (secret: string, { method, path, timestamp, nonce, body }: Signed): string => {
  const digest = createHash('sha256').update(body, 'utf8').digest('hex');
  return createHmac('sha256', secret).update([method, path, timestamp, nonce, digest].join('\n')).digest('base64');
};

/** In constant time. */
export const isSignedBy = (secret: string, signed: Signed, signature: string): boolean => {
  const expected = Buffer.from(sign(secret, signed));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
};
