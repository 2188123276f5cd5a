import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Keys { appKey: string; secret: string }

const WINDOW_MS = 300_000;

const signatureOf = (secret: string, path: string, timestamp: string, nonce: string, body: string) => {
  const text = `POST\n${path}\n${timestamp}\n${nonce}\n${createHash('sha256').update(body).digest('hex')}`;
  return createHmac('sha256', secret).update(text).digest('base64');
};

/** Headers of a callback, as the open platform's manual says. */
export const signedHeaders = ({ appKey, secret }: Keys, now: Date, path: string, body: string) => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const nonce = randomUUID();
  const signature = signatureOf(secret, path, timestamp, nonce, body);
  return { 'content-type': 'application/json', 'app-key': appKey, timestamp, nonce, signature };
};

/** Null, or the code of the refusal. */
export const refusalOf = (
  { appKey, secret }: Keys, now: Date, path: string, headers: IncomingHttpHeaders, body: string,
): string | null => {
  const [timestamp, nonce] = [String(headers.timestamp), String(headers.nonce)];
  if (headers['app-key'] !== appKey) return 'APP_KEY_INVALID';
  if (!(Math.abs(now.getTime() - Number(timestamp) * 1000) <= WINDOW_MS)) return 'TIMESTAMP_EXPIRED';
  return headers.signature === signatureOf(secret, path, timestamp, nonce, body) ? null : 'SIGNATURE_INVALID';
};
