export type HostErrorCode = 'cancelled' | 'refused' | 'unsupported' | 'failed';

/** The host app did not do what was asked; `code` is a key into strings.host. */
export class HostError extends Error {
  constructor(readonly code: HostErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'HostError';
  }
}

/** Vendors tell a refusal only by text: `…:fail cancel`, `auth deny`. One place reads it. */
export const hostErrorOf = (cause: unknown): HostError => {
  const text = messageOf(cause).toLowerCase();
  if (/cancel|11\b/.test(text)) return new HostError('cancelled', cause);
  if (/den(y|ied)|auth|permission|privacy|1001\b/.test(text)) return new HostError('refused', cause);
  return new HostError('failed', cause);
};

const messageOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const { errMsg, errorMessage, message, error, code } = cause as Record<string, unknown>;
  return [errMsg, errorMessage, message, error, code].filter((part) => part !== undefined).join(' ');
};
