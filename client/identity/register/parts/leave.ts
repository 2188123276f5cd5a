import Taro from '@tarojs/taro';

const HOME = '/pages/home/index';

/** Back to where the reader came from: the page below this one, or the one that `back` names when this is the first. */
export const leave = (back = ''): void => {
  if (Taro.getCurrentPages().length > 1) return void Taro.navigateBack();
  const named = decodeURIComponent(back);
  const url = named.startsWith('/') ? named : HOME;
  void (url.startsWith('/pages/') ? Taro.switchTab({ url }) : Taro.redirectTo({ url }));
};
