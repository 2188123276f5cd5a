import type { IncomingHttpHeaders } from 'node:http';
import type { CourierEvent } from '../../delivery/ports';
import { AppError } from '../../errors';
import type { PushCourierConfig } from './config';
import { isSignedBy } from './signature';
import { eventsIn, Traces } from './wire';

const WINDOW_SECONDS = 300;

const inWindow = (timestamp: string, now: Date) =>
  /^\d{10}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= WINDOW_SECONDS;

const header = (headers: IncomingHttpHeaders, name: string) => String(headers[name] ?? '');

/** A replay inside the window is let through: every event carries its own id, so it changes nothing. */
export const verifyCallback = (
  { appKey, secret, callbackPath }: PushCourierConfig, now: Date, headers: IncomingHttpHeaders, rawBody: string,
): CourierEvent[] => {
  const [timestamp, nonce] = [header(headers, 'timestamp'), header(headers, 'nonce')];
  const signed = { method: 'POST', path: callbackPath, timestamp, nonce, body: rawBody };
  const genuine = header(headers, 'app-key') === appKey && inWindow(timestamp, now)
    && isSignedBy(secret, signed, header(headers, 'signature'));
  if (!genuine) throw new AppError('signature-invalid');
  return eventsIn(read(rawBody));
};

const read = (rawBody: string): Traces => {
  try {
    return Traces.parse(JSON.parse(rawBody));
  } catch (error) {
    throw new AppError('invalid-request', 'courier callback: unreadable', { cause: error });
  }
};
