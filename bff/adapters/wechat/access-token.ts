import { z } from 'zod';
import { call, WechatRefusal } from './call';
import type { WechatConfig } from './config';

const StableToken = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** invalid credential, invalid token, expired token */
const STALE = new Set([40001, 40014, 42001]);
/** From here on WeChat hands out the next token while the old one still works. */
const EARLY_SECONDS = 300;

export interface AccessTokens {
  /** Runs `work` with the token; once more with a new one when WeChat calls it stale. */
  using<T>(work: (token: string) => Promise<T>): Promise<T>;
}

/** The app's stable access token: one request at a time, kept until five minutes before its end. */
export const accessTokens = (config: WechatConfig, now: () => Date): AccessTokens => {
  let held: { token: string; until: number } | null = null;
  let asking: Promise<string> | null = null;

  const ask = async (): Promise<string> => {
    const { access_token: token, expires_in: seconds } = await call(config, StableToken, {
      path: '/cgi-bin/stable_token',
      body: { grant_type: 'client_credential', appid: config.appId, secret: config.appSecret },
    });
    held = { token, until: now().getTime() + Math.max(seconds - EARLY_SECONDS, seconds / 2) * 1_000 };
    return token;
  };
  const current = (): Promise<string> => {
    if (held && now().getTime() < held.until) return Promise.resolve(held.token);
    asking ??= ask().finally(() => { asking = null; });
    return asking;
  };

  return {
    using: async (work) => {
      const token = await current();
      try {
        return await work(token);
      } catch (error) {
        if (!(error instanceof WechatRefusal && STALE.has(error.errcode))) throw error;
        if (held?.token === token) held = null;
        return work(await current());
      }
    },
  };
};
