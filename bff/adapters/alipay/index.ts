import type { CreditSource } from '../../credit/ports';
import type { ChannelSignIn, PhoneChecker } from '../../identity/ports';
import type { AlipayConfig } from './config';
import { alipayGateway } from './gateway';
import { alipayPhone } from './phone';
import { alipaySignIn } from './sign-in';
import { zhimaCredit } from './zhima';

export type { AlipayConfig } from './config';

export interface Alipay { signIn: ChannelSignIn; phone: PhoneChecker; credit: CreditSource }

/** Alipay's open platform and Zhima for one app. Throws when a key cannot be one. */
export const createAlipay = (config: AlipayConfig, now: () => Date): Alipay => {
  const gateway = alipayGateway(config, now);
  return { signIn: alipaySignIn(gateway), phone: alipayPhone(gateway, config.aesKey), credit: zhimaCredit(gateway) };
};
