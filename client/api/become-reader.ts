import Taro from '@tarojs/taro';
import { ensureSession } from './sign-in';

/**
 * Signs in through the channel where nobody is. Somebody without a card is led to the registration, which leads back
 * to `back`, a page of ours with its query. Answers whether there is a reader now. Rejects with HostError or ApiError.
 */
export const becomeReader = async (back: string): Promise<boolean> => {
  const { reader } = await ensureSession();
  if (reader) return true;
  await Taro.navigateTo({ url: `/identity/register/index?back=${encodeURIComponent(back)}` });
  return false;
};
