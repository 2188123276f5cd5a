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
    navigationBarTitleText: '信阅',
    navigationBarBackgroundColor: '#f7f2e6',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f7f2e6',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#5d5548',
    selectedColor: '#a8321f',
    backgroundColor: '#fdfaf2',
    borderStyle: 'white',
    list: [
      tab('pages/home/index', '信阅', 'home'),
      tab('pages/search/index', '找书', 'search'),
      tab('pages/shelf/index', '书架', 'shelf'),
      tab('pages/me/index', '我的', 'me'),
    ],
  },
  darkmode: true,
  requiredPrivateInfos: ['chooseAddress', 'getLocation'],
  permission: { 'scope.userLocation': { desc: '按距离排列有这本书的图书馆' } },
  __usePrivacyCheck__: true,
});
