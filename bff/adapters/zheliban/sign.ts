import { createHash, createHmac } from 'node:crypto';

export interface Signing { method: string; uriPath: string; accessKey: string; secretKey: string; date: string }

/** The gateway's signature, base64. The path is the full one; the body is not signed; our calls carry no query. */
export const hmacSignature = ({ method, uriPath, accessKey, secretKey, date }: Signing): string => {
  const canonicalQuery = '';
  const lines = [method, uriPath, canonicalQuery, accessKey, date].map((line) => `${line}\n`);
  return createHmac('sha256', secretKey).update(lines.join('')).digest('base64');
};

/** `now` as RFC 1123 in GMT. */
export const hmacHeaders = (signing: Omit<Signing, 'date'>, now: Date): Record<string, string> => {
  const date = now.toUTCString();
  return {
    'X-BG-HMAC-SIGNATURE': hmacSignature({ ...signing, date }),
    'X-BG-HMAC-ALGORITHM': 'hmac-sha256',
    'X-BG-HMAC-ACCESS-KEY': signing.accessKey,
    'X-BG-DATE-TIME': date,
  };
};

/** The signature of the ticket flow: MD5 in lower-case hex. `time` is yyyyMMddHHmmss. */
export const ticketSignature = (serviceCode: string, servicePassword: string, time: string): string =>
  createHash('md5').update(serviceCode + servicePassword + time).digest('hex');

const SHANGHAI_MS = 8 * 3_600_000;

/** yyyyMMddHHmmss in Asia/Shanghai. */
export const ticketTime = (now: Date): string =>
  new Date(now.getTime() + SHANGHAI_MS).toISOString().replaceAll(/\D/g, '').slice(0, 14);
