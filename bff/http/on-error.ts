import type { Middleware } from 'koa';
import type { ErrorBody } from '../contracts/errors';
import { AppError } from '../errors';

const BODY_PARSER: Record<number, AppError['code']> = { 400: 'invalid-request', 413: 'body-too-large', 415: 'invalid-request' };

const known = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const code = BODY_PARSER[(error as { status?: number }).status ?? 0];
  return new AppError(code ?? 'internal', code ?? 'internal', { cause: error });
};

/** Every failure leaves as `{error, message, requestId}`; what went wrong inside is only in the log. */
export const onError: Middleware = async (ctx, next) => {
  try {
    await next();
    if (ctx.status === 404 && ctx.body === undefined) throw new AppError('not-found');
  } catch (error) {
    const refusal = known(error);
    if (refusal.status >= 500) ctx.app.emit('error', error, ctx);
    ctx.status = refusal.status;
    ctx.body = { error: refusal.code, message: refusal.message, requestId: ctx.state.requestId } satisfies ErrorBody;
    ctx.state.refusal = refusal.code;
  }
};
