import type { Middleware } from 'koa';
import { z } from 'zod';
import { AppError } from '../errors';
import { onError } from './on-error';

/** What Zheliban's gateway carries: one registered RPC api, POST with JSON both ways, no headers of our own. */
const Call = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  path: z.string().regex(/^\/[^?#]*$/),
  query: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  body: z.unknown().optional(),
  token: z.string().optional(),
  idempotencyKey: z.string().optional(),
  requestId: z.string().optional(),
});

/** Turns a carried call into the request it stands for; answers 200 with `{status, body}`, as the gateway hides other statuses. */
export const mgop = (prefix: string): Middleware => async (ctx, next) => {
  if (ctx.method !== 'POST' || ctx.path !== `${prefix}/mgop`) return next();
  const parsed = Call.safeParse((ctx.request as { body?: unknown }).body);
  if (!parsed.success) throw new AppError('invalid-request', 'body: not a carried call');
  const { method, path, query, body, token, idempotencyKey } = parsed.data;
  ctx.method = method;
  ctx.url = `${prefix}${path}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`;
  (ctx.request as { body?: unknown }).body = body;
  ctx.req.headers.authorization = token ? `Bearer ${token}` : undefined;
  ctx.req.headers['idempotency-key'] = idempotencyKey;
  await onError(ctx, next);
  ctx.body = { status: ctx.status, body: ctx.body ?? null };
  ctx.status = 200;
};
