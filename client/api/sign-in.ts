import type { Session } from '../../bff/contracts/identity';
import { login } from '../platform/login';
import { randomId } from '../platform/random-id';
import { queryClient } from './query';
import { request } from './request';
import { currentSession, dropSession, installation, keepSession } from './session';

const exchange = async (): Promise<Session> => {
  const proof = await login();
  // A proof works once, so it is never sent again under another key.
  const session = await request<Session>('POST', '/sessions', {
    body: { ...proof, installation: installation() },
    idempotencyKey: randomId(),
  });
  keepSession(session);
  return session;
};

let exchanging: Promise<Session> | undefined;

/** The session, signing in through the channel first when there is none. Rejects with HostError or ApiError. */
export const ensureSession = (): Promise<Session> => {
  const session = currentSession();
  if (session) return Promise.resolve(session);
  exchanging ??= exchange().finally(() => { exchanging = undefined; });
  return exchanging;
};

/** Ends the session here even when the server cannot be told: it expires there by itself. */
export const signOut = async (): Promise<void> => {
  try {
    await request<void>('DELETE', '/sessions/current');
  } finally {
    dropSession();
    queryClient.clear(); // what was loaded belongs to whoever left
  }
};
