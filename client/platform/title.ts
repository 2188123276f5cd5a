import Taro from '@tarojs/taro';

/** Names the page in the host's title bar. */
export const setTitle = (title: string): void => {
  void Taro.setNavigationBarTitle({ title });
};

/** Whether the host draws a title bar with a back button; if not, the page draws its own. */
export const hasTitleBar = (): boolean => false;
