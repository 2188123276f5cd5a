import { z } from 'zod';
import { AppError } from '../../errors';
import type { PhoneChecker } from '../../identity/ports';
import type { AccessTokens } from './access-token';
import { call } from './call';
import type { WechatConfig } from './config';
import { translating } from './translate';

const PhoneNumber = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string(), countryCode: z.coerce.string(), watermark: z.object({ appid: z.string() }),
  }),
});

/** bad code, used code, code of another reader */
const REFUSALS = { 40029: 'phone-proof-refused', 40163: 'phone-proof-refused', 40003: 'phone-proof-refused' } as const;

/** getuserphonenumber: the one-use code of the phone number button; sending the openid binds it to its reader. */
export const wechatPhone = (config: WechatConfig, tokens: AccessTokens): PhoneChecker => ({
  phoneOf: async (proof, subject) => {
    if (!('code' in proof)) throw new AppError('phone-proof-refused');
    const { phone_info: phone } = await translating(REFUSALS, 'channel-unavailable', () => tokens.using((token) =>
      call(config, PhoneNumber, {
        path: '/wxa/business/getuserphonenumber',
        query: { access_token: token },
        body: { code: proof.code, openid: subject },
      })));
    if (phone.watermark.appid !== config.appId) {
      throw new AppError('channel-unavailable', 'wechat: an answer for another app');
    }
    const isMainland = phone.countryCode === '86' && /^1\d{10}$/.test(phone.purePhoneNumber);
    if (!isMainland) throw new AppError('phone-proof-refused');
    return phone.purePhoneNumber;
  },
});
