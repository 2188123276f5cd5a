import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { Actor, Operation } from '../contracts/wire';
import { AppError } from '../errors';
import type { Claim } from './idempotency';
import type { SignedIn } from './route';

export type WhoIs = (token: string) => Promise<SignedIn>;

const BEARER = /^Bearer ([0-9A-Za-z_-]{20,200})$/;
const KEY = /^[0-9A-Za-z_-]{16,64}$/;

const sessionOf = async (ctx: Context, whoIs: WhoIs): Promise<SignedIn> => {
  const token = BEARER.exec(ctx.get('authorization'))?.[1];
  if (!token) throw new AppError('not-signed-in');
  return whoIs(token);
};

/** Lets the actor in that the operation asks for, or refuses; the only maker of readers and staff. */
export const admit = async (ctx: Context, actor: Actor, whoIs: WhoIs): Promise<object> => {
  switch (actor) {
    case 'anyone':
      return {};
    case 'signed-caller':
      return { headers: ctx.headers, rawBody: (ctx.request as { rawBody?: string }).rawBody ?? '' };
    case 'session':
      return { session: await sessionOf(ctx, whoIs) };
    case 'reader': {
      const session = await sessionOf(ctx, whoIs);
      if (!session.readerId) throw new AppError('not-a-reader');
      return { session, reader: { id: session.readerId } };
    }
    case 'staff': {
      const session = await sessionOf(ctx, whoIs);
      if (!session.post) throw new AppError('not-staff');
      return { session, staff: { id: session.post.staffId, libraryCode: session.post.libraryCode } };
    }
  }
};

interface Asked { params: unknown; query: unknown; body: unknown }

/** No database of ours keeps text after a NUL, and no reader types one. */
const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
};

/** The request's parts, checked against the contract. */
export const check = (operation: Operation, ctx: Context & { params?: unknown }): Asked => {
  const parts = { params: ctx.params ?? {}, query: { ...ctx.query }, body: (ctx.request as { body?: unknown }).body ?? {} };
  const asked: Asked = { params: undefined, query: undefined, body: undefined };
  for (const part of ['params', 'query', 'body'] as const) {
    const parsed = operation[part].safeParse(parts[part]);
    if (!parsed.success) throw new AppError('invalid-request', describe(part, parsed.error.issues));
    if (holdsNul(parsed.data)) throw new AppError('invalid-request', `${part}: holds a NUL`);
    asked[part] = parsed.data;
  }
  return asked;
};

/** Names the fields, never their values: a value may be an ID number. */
const describe = (part: string, issues: { path: PropertyKey[]; code?: string }[]) =>
  issues.map(({ path, code }) => `${[part, ...path].map(String).join('.')}: ${code ?? 'invalid'}`).join('; ');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A key is the caller's own: another reader's same key is another key. */
export const claimOf = (ctx: Context, operation: Operation, session: SignedIn | undefined, asked: Asked): Claim => {
  const key = ctx.get('idempotency-key');
  if (!KEY.test(key)) throw new AppError('idempotency-key-required');
  const who = session?.identityId ?? 'anyone';
  return {
    id: sha256([who, operation.method, operation.path, key].join('\n')),
    requestHash: sha256(JSON.stringify([asked.params, asked.query, asked.body])),
  };
};
