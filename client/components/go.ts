import Taro from '@tarojs/taro';

const TABS = '/pages/';

/** Opens a page of ours by its address; a tab's page takes no query. */
export const go = (url: string): void => {
  void (url.startsWith(TABS) ? Taro.switchTab({ url }) : Taro.navigateTo({ url }));
};

export const goToTitle = (id: string): void => go(`/catalogue/title/index?id=${id}`);
