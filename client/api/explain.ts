import { HostError } from '../platform/host-error';
import type { Strings } from '../strings/shape';
import { ApiError } from './api-error';

export interface Explanation { text: string; requestId: string }

/** Plain words for anything a page may catch. */
export const explain = (error: unknown, { errors, host }: Pick<Strings, 'errors' | 'host'>): Explanation => {
  if (error instanceof HostError) return { text: host[error.code], requestId: '' };
  if (error instanceof ApiError) return { text: errors[error.code] ?? errors.internal, requestId: error.requestId };
  return { text: errors.internal, requestId: '' };
};
