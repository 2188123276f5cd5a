import Taro from '@tarojs/taro';

const LONG_ENOUGH_TO_READ = 3000;

/** A passing word that nothing depends on; what must be acted upon belongs on the page. */
export const notify = (text: string): void => {
  void Taro.showToast({ title: text, icon: 'none', duration: LONG_ENOUGH_TO_READ });
};
