import Taro from '@tarojs/taro';
import { hostErrorOf, type HostErrorCode } from './host-error';

/** Where the reader is, in degrees (GCJ-02, or WGS-84 in a browser), or why that is not known. Never rejects. */
export type Place = { latitude: number; longitude: number } | { reason: HostErrorCode };

export const locate = async (): Promise<Place> => {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
    return { latitude, longitude };
  } catch (cause) {
    return { reason: hostErrorOf(cause).code };
  }
};
