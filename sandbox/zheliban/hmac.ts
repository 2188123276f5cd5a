import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ask } from '../vendor';

const SKEW_MS = 90_000;

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The gateway's words for a request it does not let in; null when it does. */
export const refusalAtTheDoor = (
  { method, path, query, headers }: Ask, app: { accessKey: string; secretKey: string }, now: Date,
): string | null => {
  const header = (name: string): string => String(headers[`x-bg-${name}`] ?? '');
  const date = header('date-time');
  if (header('hmac-access-key') !== app.accessKey) return 'Invalid access key';
  if (!(Math.abs(Date.parse(date) - now.getTime()) <= SKEW_MS)) return 'Clock skew exceeded';
  if (header('hmac-algorithm') !== 'hmac-sha256') return 'Invalid signature';
  const pairs = [...query].map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).sort();
  const text = `${method}\n${path}\n${pairs.join('&')}\n${app.accessKey}\n${date}\n`;
  const expected = createHmac('sha256', app.secretKey).update(text).digest('base64');
  return isSame(header('hmac-signature'), expected) ? null : 'Invalid signature';
};
