import Taro from '@tarojs/taro';
import { HostError, hostErrorOf } from './host-error';
import type { canScan as CanScan, scan as Default } from './scan';

export const scan: typeof Default = async () => {
  const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode'] })
    .catch((cause: unknown) => { throw hostErrorOf(cause); });
  if (!result) throw new HostError('failed');
  return result.trim();
};

export const canScan: typeof CanScan = () => true;
