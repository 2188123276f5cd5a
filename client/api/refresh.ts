import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useRef } from 'react';

/** Asks again when the reader pulls the page down (its config must allow that) or comes back to it. */
export const useRefresh = (refresh: () => Promise<unknown>): void => {
  const shownBefore = useRef(false);
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useDidShow(() => {
    if (shownBefore.current) void refresh();
    shownBefore.current = true;
  });
};
