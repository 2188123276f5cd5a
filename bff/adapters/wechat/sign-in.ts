import { z } from 'zod';
import type { ChannelSignIn } from '../../identity/ports';
import { call } from './call';
import type { WechatConfig } from './config';
import { translating } from './translate';

// session_key is answered too: nothing here needs it, so it is never kept.
const Session = z.object({ openid: z.string().min(1), unionid: z.string().min(1).optional() });

const REFUSALS = { 40029: 'sign-in-refused', 40163: 'ticket-used', 40226: 'sign-in-refused' } as const;

/** jscode2session: the js_code of wx.login for the openid. */
export const wechatSignIn = (config: WechatConfig): ChannelSignIn => ({
  exchange: (code) => translating(REFUSALS, 'channel-unavailable', async () => {
    const { openid, unionid } = await call(config, Session, {
      path: '/sns/jscode2session',
      query: { appid: config.appId, secret: config.appSecret, js_code: code, grant_type: 'authorization_code' },
    });
    return { subject: openid, unionId: unionid ?? null, phone: null, realName: null };
  }),
});
