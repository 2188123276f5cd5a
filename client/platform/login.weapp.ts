import Taro from '@tarojs/taro';
import { hostErrorOf } from './host-error';
import type { login as Default } from './login';

export const login: typeof Default = async () => {
  const { code } = await Taro.login().catch((cause: unknown) => { throw hostErrorOf(cause); });
  return { channel: 'wechat', code };
};
