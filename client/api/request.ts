import type { ErrorBody } from '../../bff/contracts/errors';
import type { Session } from '../../bff/contracts/identity';
import { randomId } from '../platform/random-id';
import { ApiError } from './api-error';
import type { Answer, Call, Method, Query } from './call';
import { currentSession, dropSession, keepSession } from './session';
import { transport } from './transport';

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  /** Of a creating request: one key per intent of the reader, the same at every retry. See useCreate. */
  idempotencyKey?: string;
  /** Of a reading request that may become pointless while it runs. */
  signal?: AbortSignal;
}

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && typeof (body as ErrorBody).error === 'string';

const read = <T>({ status, body }: Answer, requestId: string): T => {
  if (status >= 200 && status < 300) return body as T;
  // A proxy in between may answer in its own words.
  if (!isErrorBody(body)) throw new ApiError('internal', `status ${status}`, requestId, status);
  throw new ApiError(body.error, body.message, body.requestId, status);
};

const send = async <T>(call: Omit<Call, 'requestId'>, signal?: AbortSignal): Promise<T> => {
  const requestId = randomId();
  return read<T>(await transport({ ...call, requestId }, signal), requestId);
};

const rotate = async (refreshToken: string): Promise<void> => {
  try {
    keepSession(await send<Session>({ method: 'POST', path: '/sessions/refresh', body: { refreshToken } }));
  } catch (error) {
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) dropSession();
    throw error;
  }
};

let rotating: Promise<void> | undefined;

// Tokens rotate: two requests that expire together must not use one refresh token twice.
const refresh = (expired: string): Promise<void> => {
  const session = currentSession();
  if (!session) return Promise.reject(new ApiError('not-signed-in', 'no session', '', 401));
  if (session.accessToken !== expired) return Promise.resolve();
  rotating ??= rotate(session.refreshToken).finally(() => { rotating = undefined; });
  return rotating;
};

const isExpired = (error: unknown): boolean => error instanceof ApiError && error.code === 'session-expired';

/** Calls the BFF as whoever is signed in. Rejects with ApiError; an expired session is renewed once, unseen. */
export const request = async <T>(method: Method, path: string, { signal, ...options }: RequestOptions = {}): Promise<T> => {
  const token = currentSession()?.accessToken;
  try {
    return await send<T>({ method, path, token, ...options }, signal);
  } catch (error) {
    if (!token || !isExpired(error)) throw error;
    await refresh(token);
    return send<T>({ method, path, token: currentSession()?.accessToken, ...options }, signal);
  }
};
