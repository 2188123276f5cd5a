import Taro from '@tarojs/taro';

/** What lies outside a page: the backdrop, the tab bar, the document's language. `tabs` only on a tab page. */
export interface Surround { classes: string; dark: boolean; language: string; tabs: readonly string[] | undefined }

export const paintSurround = ({ classes, language, tabs }: Surround): void => {
  document.documentElement.className = classes;
  document.documentElement.lang = language;
  tabs?.forEach((text, index) => void Taro.setTabBarItem({ index, text }));
};
