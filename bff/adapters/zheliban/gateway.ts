import type { z } from 'zod';
import { AppError } from '../../errors';
import type { ZhelibanConfig } from './config';
import { hmacHeaders } from './sign';

/** What the gateway says when it lets nobody in; every one of them is ours to repair. */
const OUR_FAULTS: Record<string, string> = {
  'Invalid signature': 'the secret key is wrong',
  'Invalid access key': 'the access key is wrong',
  'Clock skew exceeded': 'the clock of this server is off',
  'The route_id is forbidden.': 'the access key is not granted this component',
};

const unavailable = (because: string): AppError => new AppError('channel-unavailable', `zheliban gateway: ${because}`);

const because = (error: unknown): string => {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'timeout' : cause?.code ?? name;
};

const faultOf = async (response: Response): Promise<AppError> => {
  const text = await response.text();
  const known = Object.keys(OUR_FAULTS).find((fault) => text.includes(fault));
  return unavailable(known ? `${known}: ${OUR_FAULTS[known]}` : `HTTP ${response.status}`);
};

const send = async (url: URL, config: ZhelibanConfig, body: object | URLSearchParams, now: Date): Promise<unknown> => {
  const isForm = body instanceof URLSearchParams;
  const signing = { method: 'POST', uriPath: url.pathname, accessKey: config.accessKey, secretKey: config.secretKey };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...hmacHeaders(signing, now),
        'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
      },
      body: isForm ? body.toString() : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(config.timeoutMs ?? 5_000),
    });
    if (!response.ok) throw await faultOf(response);
    return await response.json();
  } catch (error) {
    throw error instanceof AppError ? error : unavailable(because(error));
  }
};

export type Gateway = <T extends z.ZodType>(
  answer: T, component: string, body: object | URLSearchParams,
) => Promise<z.infer<T>>;

/** Signed POST to a component. Throws AppError channel-unavailable. */
export const irsGateway = (config: ZhelibanConfig, now: () => Date): Gateway => async (answer, component, body) => {
  const url = new URL(config.gatewayUrl.replace(/\/+$/, '') + component);
  const read = answer.safeParse(await send(url, config, body, now()));
  if (!read.success) throw unavailable('an answer of another shape');
  return read.data;
};
