import type { ErrorCode } from '../../bff/contracts/errors';

/** What can go wrong before an answer arrives. */
export type ClientErrorCode = 'network' | 'timeout';

/** A request that did not succeed; `code` is a key into strings.errors. `status` is 0 when no answer arrived. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | ClientErrorCode,
    message: string,
    readonly requestId: string,
    readonly status: number,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** Whether trying the same again may succeed and cannot do it twice (creating requests carry their key). */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500 || error.code === 'request-in-progress');
