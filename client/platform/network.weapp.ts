import Taro from '@tarojs/taro';
import type { watchNetwork as Default } from './network';

export const watchNetwork: typeof Default = (changed) => {
  const tell: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => changed(isConnected);
  void Taro.getNetworkType().then(({ networkType }) => changed(networkType.toLowerCase() !== 'none'));
  Taro.onNetworkStatusChange(tell);
  return () => Taro.offNetworkStatusChange(tell);
};
