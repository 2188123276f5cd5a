import { z } from 'zod';
import type { WechatConfig } from './config';

/** WeChat answered with an errcode. */
export class WechatRefusal extends Error {
  constructor(readonly errcode: number) {
    super(`wechat: errcode ${errcode}`);
  }
}

/** No usable answer. Names neither the address nor a body: both hold secrets. */
export class WechatSilence extends Error {
  constructor(because: string) {
    super(`wechat: ${because}`);
  }
}

const Refusal = z.object({ errcode: z.number().int() });

export interface Request {
  path: string;
  query?: Record<string, string>;
  /** Present: POST of this as JSON. */
  body?: object;
}

const because = (error: unknown): string => {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'timeout' : cause?.code ?? name;
};

const send = async ({ apiUrl, timeoutMs = 5_000 }: WechatConfig, { path, query, body }: Request): Promise<unknown> => {
  const url = new URL(apiUrl.replace(/\/+$/, '') + path);
  url.search = new URLSearchParams(query).toString();
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new WechatSilence(`HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    throw error instanceof WechatSilence ? error : new WechatSilence(because(error));
  }
};

/** One call of WeChat's server API. Throws WechatRefusal or WechatSilence. */
export const call = async <T extends z.ZodType>(config: WechatConfig, answer: T, request: Request): Promise<z.infer<T>> => {
  const given = await send(config, request);
  const refusal = Refusal.safeParse(given);
  if (refusal.success && refusal.data.errcode !== 0) throw new WechatRefusal(refusal.data.errcode);
  const read = answer.safeParse(given);
  if (!read.success) throw new WechatSilence('an answer of another shape');
  return read.data;
};
