import type { Middleware } from 'koa';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../errors';

/** Requests per address and minute on this node; `retry-after` says when to come back, in seconds. */
export const rateLimit = (perMinute: number): Middleware => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (ctx, next) => {
    try {
      await limiter.consume(ctx.ip);
    } catch (refusal) {
      ctx.set('retry-after', String(Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000)));
      throw new AppError('too-many-requests');
    }
    await next();
  };
};

/** Answers 503 when the work takes longer; the work itself goes on and commits or rolls back whole. */
export const timeLimit = (ms: number): Middleware => async (_ctx, next) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError('request-timeout')), ms);
  });
  try {
    await Promise.race([next(), late]);
  } finally {
    clearTimeout(timer);
  }
};
