import Taro from '@tarojs/taro';

/** A short buzz after a scan or a finished act; a device without one does nothing. */
export const vibrate = (): void => {
  // A phone that cannot buzz is no failure of the act.
  void Taro.vibrateShort({ type: 'light' }).catch(() => undefined);
};
