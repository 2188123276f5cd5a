import { barColours } from './platform/bar-colours';
import { titles } from './strings/titles';

const { light } = barColours;
const { zh } = titles;
const TAB_ICONS = 'assets/tab';
const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  iconPath: `${TAB_ICONS}/${icon}.png`,
  selectedIconPath: `${TAB_ICONS}/${icon}-on.png`,
});

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/search/index', 'pages/shelf/index', 'pages/me/index'],
  subPackages: [
    { root: 'identity', pages: ['register/index', 'agreement/index', 'card/index'] },
    { root: 'catalogue', pages: ['title/index', 'libraries/index'] },
    { root: 'circulation', pages: ['basket/index', 'orders/index', 'order/index', 'history/index'] },
    { root: 'delivery', pages: ['addresses/index', 'address/index', 'pickup/index'] },
    { root: 'staff', pages: ['desk/index', 'picks/index', 'parcel/index', 'returns/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['catalogue', 'identity'] },
    'pages/search/index': { network: 'all', packages: ['catalogue'] },
    'pages/shelf/index': { network: 'all', packages: ['circulation'] },
    'pages/me/index': { network: 'wifi', packages: ['delivery'] },
    'catalogue/title/index': { network: 'all', packages: ['circulation', 'delivery'] },
  },
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: zh.app,
    navigationBarBackgroundColor: light.paper,
    navigationBarTextStyle: 'black',
    backgroundColor: light.paper,
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: light.idle,
    selectedColor: light.chosen,
    backgroundColor: light.sheet,
    borderStyle: 'white',
    list: [
      tab('pages/home/index', zh.homeTab, 'home'),
      tab('pages/search/index', zh.search, 'search'),
      tab('pages/shelf/index', zh.shelf, 'shelf'),
      tab('pages/me/index', zh.me, 'me'),
    ],
  },
  darkmode: true,
  requiredPrivateInfos: ['chooseAddress', 'getLocation'],
  permission: { 'scope.userLocation': { desc: zh.whyLocation } },
  __usePrivacyCheck__: true,
});
