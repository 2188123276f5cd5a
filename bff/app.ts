import { bodyParser } from '@koa/bodyparser';
import cors from '@koa/cors';
import Router from '@koa/router';
import Koa from 'koa';
import type { Logger } from 'pino';
import { rateLimit, timeLimit } from './http/limits';
import { accessLog, requestId } from './http/log';
import { mgop } from './http/mgop';
import { mount, type Http } from './http/mount';
import { onError } from './http/on-error';
import type { Route } from './http/route';
import { securityHeaders } from './http/security-headers';
import { openapi } from './openapi';

export interface App {
  http: Http;
  routes: Route[];
  log: Logger;
  limits: { requestsPerMinute: number; requestTimeoutMs: number };
  trustProxy: boolean;
  allowedOrigins: string[];
  /** Rejects when a part that every request needs does not answer. */
  ready: () => Promise<void>;
}

const API = '/api';
const BODY_LIMIT = '64kb';

/** What probes and tools ask; never limited, so that a busy node is not taken for a dead one. */
const operational = ({ ready }: App) => {
  const document = openapi(API);
  return new Router()
    .get('/healthz', (ctx) => void (ctx.body = { status: 'alive' }))
    .get('/readyz', async (ctx) => {
      const up = await ready().then(() => true, () => false);
      ctx.status = up ? 200 : 503;
      ctx.body = { status: up ? 'ready' : 'not-ready' };
    })
    .get('/openapi.json', (ctx) => void (ctx.body = document));
};

const allowing = (origins: string[]) => cors({
  origin: (ctx) => (origins.includes(ctx.get('origin')) ? ctx.get('origin') : ''),
  allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'x-request-id'],
  exposeHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
});

export const createApp = (app: App) => {
  const koa = new Koa({ proxy: app.trustProxy, maxIpsCount: 1 });
  const api = new Router({ prefix: API });
  mount(api, app.http, app.routes);
  koa.on('error', (error: unknown, ctx?: Koa.Context) =>
    app.log.error({ err: error, requestId: ctx?.state.requestId }, 'failed'));
  return koa
    .use(requestId)
    .use(accessLog(app.log))
    .use(securityHeaders)
    .use(onError)
    .use(operational(app).routes())
    .use(allowing(app.allowedOrigins)) // before the limits: a browser shows a refusal only to whom it is allowed
    .use(rateLimit(app.limits.requestsPerMinute))
    .use(timeLimit(app.limits.requestTimeoutMs))
    .use(bodyParser({ enableTypes: ['json', 'form'], jsonLimit: BODY_LIMIT, formLimit: BODY_LIMIT }))
    .use(mgop(API))
    .use(api.routes());
};
