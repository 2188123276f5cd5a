import Taro from '@tarojs/taro';
import type { hasTitleBar as HasTitleBar, setTitle as Default } from './title';

export const setTitle: typeof Default = (title) => {
  void Taro.setNavigationBarTitle({ title });
};

export const hasTitleBar: typeof HasTitleBar = () => true;
