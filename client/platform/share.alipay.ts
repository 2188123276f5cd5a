import { useShareAppMessage } from '@tarojs/taro';
import type { useShare as Default } from './share';

export const useShare: typeof Default = ({ title, content, path }) => {
  useShareAppMessage(() => ({ title, desc: content, path }));
  return undefined;
};
