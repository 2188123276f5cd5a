import Taro from '@tarojs/taro';
import type { chooseAddress as Default } from './address';
import { hostErrorOf } from './host-error';

export const chooseAddress: typeof Default = async () => {
  const chosen = await Taro.chooseAddress().catch((cause: unknown) => { throw hostErrorOf(cause); });
  return {
    name: chosen.userName,
    phone: chosen.telNumber,
    province: chosen.provinceName,
    city: chosen.cityName,
    district: chosen.countyName,
    detail: chosen.detailInfo,
  };
};

export const hasAddressBook = true as boolean;
