import type { Device } from '../device';
import { type PageStack, Refused } from '../pages';
import type { Answering } from './answering';

/** The tab bar, which the hosts let be changed only while it is in sight. */
export const tabBar = (answering: Answering, pages: PageStack, device: Device) => {
  const inSight = () => {
    if (!pages.isTab()) throw new Refused('not TabBar page');
  };
  return {
    setTabBarStyle: answering('setTabBarStyle', inSight),
    setTabBarItem: answering('setTabBarItem', ({ index, text }) => {
      inSight();
      if (typeof text === 'string') device.tabWords.set(Number(index), text);
    }),
  };
};
