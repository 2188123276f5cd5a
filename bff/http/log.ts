import { randomUUID } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import type { Logger } from 'pino';

const REQUEST_ID = /^[0-9A-Za-z-]{8,64}$/;

/** The caller's own request id when it is a sane one, else a new one; answered in the header. */
export const requestId: Middleware = (ctx, next) => {
  const given = ctx.get('x-request-id');
  ctx.state.requestId = REQUEST_ID.test(given) ? given : randomUUID();
  ctx.set('x-request-id', ctx.state.requestId);
  return next();
};

/** One line a request, by route template: no query, no ids, no bodies. */
export const accessLog = (log: Logger): Middleware => async (ctx, next) => {
  const begun = performance.now();
  await next();
  log.info({
    requestId: ctx.state.requestId, method: ctx.method, route: routeOf(ctx), status: ctx.status,
    refusal: ctx.state.refusal, ms: Math.round(performance.now() - begun),
  }, 'request');
};

const routeOf = (ctx: Context): string => (ctx as { _matchedRoute?: string })._matchedRoute ?? 'none';
