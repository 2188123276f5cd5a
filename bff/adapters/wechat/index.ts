import type { ChannelSignIn, FaceChecker, PhoneChecker } from '../../identity/ports';
import { accessTokens } from './access-token';
import type { WechatConfig } from './config';
import { wechatFace } from './face';
import { wechatPhone } from './phone';
import { wechatSignIn } from './sign-in';

export type { WechatConfig } from './config';

export interface Wechat { signIn: ChannelSignIn; phone: PhoneChecker; face: FaceChecker }

/** WeChat's server API of one mini-program; its three doors share one access token. */
export const createWechat = (config: WechatConfig, now: () => Date): Wechat => {
  const tokens = accessTokens(config, now);
  return {
    signIn: wechatSignIn(config),
    phone: wechatPhone(config, tokens),
    face: wechatFace(config, tokens),
  };
};
