import pino, { type Logger } from 'pino';

/** Names of fields that may carry a person or a secret, at any of the depths we log. */
const PRIVATE = [
  'phone', 'name', 'idNumber', 'detail', 'code', 'ticket', 'token', 'accessToken', 'refreshToken', 'authorization', 'secret',
];

/** JSON lines on standard output, private fields redacted. Errors keep type, message and stack, not their own fields. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    serializers: { err: describeError },
  });

const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return { type: name, message, errorCode: code, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
};
