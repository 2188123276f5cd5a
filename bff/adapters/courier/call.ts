import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { ErrorCode } from '../../contracts/errors';
import { AppError } from '../../errors';
import type { PushCourierConfig } from './config';
import { sign } from './signature';
import { Envelope } from './wire';

/** The courier's own refusals, in our words; any other answer that is no success means that it is unavailable. */
const REFUSALS = new Map<string, ErrorCode>([
  ['AREA_NOT_SERVED', 'area-not-served'],
  ['ALREADY_COLLECTED', 'pickup-not-cancellable'],
  ['ORDER_NOT_FOUND', 'not-found'],
]);

export type Call = <T>(path: string, content: object, data: z.ZodType<T>) => Promise<T>;

const unavailable = (message: string, cause?: unknown) => new AppError('courier-unavailable', message, { cause });

const headersOf = ({ appKey, secret }: PushCourierConfig, now: Date, path: string, body: string) => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const nonce = randomUUID();
  const signature = sign(secret, { method: 'POST', path, timestamp, nonce, body });
  return { 'content-type': 'application/json', 'app-key': appKey, timestamp, nonce, signature };
};

const post = async (config: PushCourierConfig, now: Date, path: string, body: string): Promise<unknown> => {
  try {
    const headers = headersOf(config, now, path, body);
    const signal = AbortSignal.timeout(config.timeoutMs);
    const response = await fetch(config.baseUrl + path, { method: 'POST', headers, body, signal, redirect: 'error' });
    return await response.json();
  } catch (error) {
    throw unavailable(`${path}: no answer`, error);
  }
};

/** Signs, posts, and answers `data` of a success. Throws AppError; its message never carries what was sent. */
export const signedCall = (config: PushCourierConfig, clock: () => Date): Call => async (path, content, data) => {
  const envelope = Envelope.safeParse(await post(config, clock(), path, JSON.stringify(content)));
  if (!envelope.success) throw unavailable(`${path}: not the courier's answer`);
  const { code } = envelope.data;
  const refusal = REFUSALS.get(code);
  if (refusal) throw new AppError(refusal, `${path}: ${code}`);
  if (code !== '0') throw unavailable(`${path}: ${code.slice(0, 40)}`);
  const answer = data.safeParse(envelope.data.data);
  if (!answer.success) throw unavailable(`${path}: unexpected data`);
  return answer.data;
};
