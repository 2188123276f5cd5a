import Taro from '@tarojs/taro';

/** Keeps small JSON values on this device; never an ID number or a phone number. */
export const storage = {
  read<T>(key: string): T | undefined {
    const kept: unknown = Taro.getStorageSync(key);
    return typeof kept === 'string' && kept ? (JSON.parse(kept) as T) : undefined;
  },
  write(key: string, value: unknown): void {
    Taro.setStorageSync(key, JSON.stringify(value));
  },
  remove(key: string): void {
    Taro.removeStorageSync(key);
  },
};
