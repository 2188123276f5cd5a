import Taro from '@tarojs/taro';
import { answerOf } from '../platform/failed-request';
import { ApiError } from './api-error';
import { queryString } from './query-string';
import type { Transport } from './call';

const PATIENCE = 15_000;

const headersOf = (token: string | undefined, idempotencyKey: string | undefined, requestId: string) => ({
  'content-type': 'application/json',
  'x-request-id': requestId,
  ...(token && { authorization: `Bearer ${token}` }),
  ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
});

const failureOf = (cause: unknown, requestId: string): ApiError => {
  const { errMsg, errorMessage, message } = (cause ?? {}) as Record<string, unknown>;
  const text = String(errMsg ?? errorMessage ?? message ?? '');
  return new ApiError(/time\s?out|abort/i.test(text) ? 'timeout' : 'network', text, requestId, 0);
};

/** Plain HTTPS, the one Taro.request. */
export const direct: Transport = async ({ method, path, query, body, token, idempotencyKey, requestId }, signal) => {
  try {
    const task = Taro.request<unknown>({
      url: `${BUILD.apiUrl}/api${path}${queryString(query)}`,
      method,
      // Vendors fold an object into a GET's query and send strings as they are.
      data: body === undefined ? undefined : JSON.stringify(body),
      header: headersOf(token, idempotencyKey, requestId),
      timeout: PATIENCE,
      dataType: 'json',
    });
    signal?.addEventListener('abort', () => task.abort?.());
    const { statusCode, data } = await task;
    return { status: statusCode, body: data };
  } catch (cause) {
    const answer = answerOf(cause);
    if (answer) return answer;
    throw failureOf(cause, requestId);
  }
};
