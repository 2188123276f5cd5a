import Taro from '@tarojs/taro';
import { barColours } from './bar-colours';
import type { paintSurround } from './surround';

const ICONS = ['home', 'search', 'shelf', 'me'];

const iconsOf = (index: number, dark: boolean) => {
  const path = `assets/tab/${ICONS[index]}${dark ? '-dark' : ''}`;
  return { iconPath: `${path}.png`, selectedIconPath: `${path}-on.png` };
};

// A bar of a page that has just been left cannot be painted; the next page paints its own.
const gone = () => undefined;

/** A mini-program's host draws the bars around a page; WeChat and Alipay take the same calls. */
export const paintMiniBars: typeof paintSurround = ({ dark, tabs }) => {
  const { paper, sheet, front, idle, chosen } = barColours[dark ? 'dark' : 'light'];
  void Taro.setNavigationBarColor({ frontColor: front, backgroundColor: paper }).catch(gone);
  void Taro.setBackgroundColor({ backgroundColor: paper }).catch(gone);
  if (!tabs) return;
  const style = { color: idle, selectedColor: chosen, backgroundColor: sheet, borderStyle: dark ? 'black' : 'white' };
  void Taro.setTabBarStyle(style).catch(gone);
  tabs.forEach((text, index) => void Taro.setTabBarItem({ index, text, ...iconsOf(index, dark) }).catch(gone));
};
