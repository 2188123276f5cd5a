import { randomUUID } from 'node:crypto';
import { operations } from '../../bff/contracts';
import type { ErrorBody } from '../../bff/contracts/errors';

export interface Ask { token?: string; body?: unknown; key?: string; headers?: Record<string, string> }
export interface Reply<Body> { status: number; body: Body; headers: Headers }
type Send = <Body = ErrorBody>(path: string, ask?: Ask) => Promise<Reply<Body>>;
export interface Client { get: Send; post: Send; put: Send; delete: Send }

const declared = Object.values(operations).flat().map((operation) => ({
  operation, pattern: new RegExp(`^/api${operation.path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** Throws unless the answer is what the contract says, no field more. */
const checkContract = (method: string, path: string, status: number, body: unknown) => {
  const place = path.split('?')[0]!;
  const found = declared.find(({ operation, pattern }) => operation.method === method && pattern.test(place));
  if (!found || status >= 400 || body === undefined) return;
  expect(status).toBe(found.operation.status);
  if (found.operation.actor !== 'signed-caller') expect(found.operation.answer.parse(body)).toEqual(body);
};

/** Speaks to the app by fetch. Each POST has an Idempotency-Key of its own unless one is given. */
export const clientOf = (origin: string): Client => {
  const sender = (method: 'get' | 'post' | 'put' | 'delete'): Send => async (path, { token, body, key, headers } = {}) => {
    const response = await fetch(origin + path, {
      method: method.toUpperCase(),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'post' ? { 'idempotency-key': key ?? randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    checkContract(method, path, response.status, answer);
    return { status: response.status, body: answer, headers: response.headers };
  };
  return { get: sender('get'), post: sender('post'), put: sender('put'), delete: sender('delete') };
};
