import pino, { type DestinationStream, type Logger } from 'pino';

/** Names of fields that may carry a person or a secret, at any of the depths we log. */
const PRIVATE = [
  'phone', 'name', 'idNumber', 'detail', 'code', 'ticket', 'token', 'accessToken', 'refreshToken', 'authorization', 'secret',
];

/**
 * JSON lines on standard output unless told otherwise, private fields redacted. Errors keep type, message and stack,
 * not their own fields.
 */
export const createLogger = (level: string, destination: DestinationStream = pino.destination(1)): Logger =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    serializers: { err: describeError },
  }, destination);

/** An error's words may quote what it failed on: a phone or an ID number. */
const withoutNumbers = (text: string | undefined) => text?.replace(/\d{11,}[Xx]?/g, '[number]');

const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: withoutNumbers(String(error)) };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: name, message: withoutNumbers(message), errorCode: code, stack: withoutNumbers(stack),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
};
