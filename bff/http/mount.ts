import type Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import { admit, check, claimOf, type WhoIs } from './door';
import { leasedAnswer, storedAnswer, type Keeper } from './idempotency';
import type { Route, SignedIn } from './route';

export interface Http extends Keeper { whoIs: WhoIs }

/** Admits the actor, checks the request, runs the use case once, answers what the contract says. */
const serve = (http: Http, { operation, handle }: Route): Middleware => async (ctx: Context) => {
  const proven = await admit(ctx, operation.actor, http.whoIs);
  const asked = check(operation, ctx);
  const work = () => handle({ ...asked, ...proven, requestId: ctx.state.requestId } as never);
  const answer = await answerOf(http, ctx, { operation, handle }, asked, proven, work);
  ctx.status = operation.status;
  if (operation.status !== 204) ctx.body = answer;
};

const answerOf = async (
  http: Http, ctx: Context, { operation }: Route, asked: ReturnType<typeof check>, proven: object,
  work: () => Promise<unknown>,
): Promise<unknown> => {
  if (operation.idempotency === 'none') return work();
  const claim = claimOf(ctx, operation, (proven as { session?: SignedIn }).session, asked);
  return operation.idempotency === 'stored' ? storedAnswer(http, claim, work) : leasedAnswer(http, claim, work);
};

export const mount = (router: Router, http: Http, routes: Route[]) => {
  for (const route of routes) router[route.operation.method](route.operation.path, serve(http, route));
};
