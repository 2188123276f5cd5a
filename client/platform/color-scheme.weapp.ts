import Taro from '@tarojs/taro';
import type { watchDark as Default } from './color-scheme';

export const watchDark: typeof Default = (changed) => {
  const tell = ({ theme }: { theme?: string }) => changed(theme === 'dark');
  tell({ theme: Taro.getAppBaseInfo?.().theme });
  Taro.onThemeChange?.(tell);
  return () => Taro.offThemeChange?.(tell);
};
