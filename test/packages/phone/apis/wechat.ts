import { Refused } from '../pages';
import type { HostWorld } from '../world';
import { answering, listening, type Options, type Wording } from './answering';
import { navigation } from './navigation';
import { bodyOf, send } from './send';
import { strict } from './strict';
import { tabBar } from './tab-bar';

const WORDING: Wording = {
  done: (name, result) => ({ errMsg: `${name}:ok`, ...result }),
  refused: (name, { message }) => ({ errMsg: `${name}:fail ${message}` }),
};

const COLOUR = /^#[0-9a-f]{6}$/i;

const barColour = ({ frontColor, backgroundColor }: Options) => {
  if (!['#000000', '#ffffff'].includes(String(frontColor))) throw new Refused(`invalid frontColor "${String(frontColor)}"`);
  if (!COLOUR.test(String(backgroundColor))) throw new Refused(`invalid backgroundColor "${String(backgroundColor)}"`);
};

/** Each says what WeChat's own documentation says, for the person who holds the phone. */
const ofTheDevice = ({ device, call }: { device: HostWorld['device']; call: ReturnType<typeof answering> }) => ({
  showToast: call('showToast', ({ title }) => void device.toasts.push(String(title))),
  hideToast: call('hideToast', () => undefined),
  showLoading: call('showLoading', () => undefined),
  hideLoading: call('hideLoading', () => undefined),
  showModal: call('showModal', ({ title = '', content = '' }) => {
    device.questions.push(`${String(title)} ${String(content)}`.trim());
    return { confirm: device.confirms, cancel: !device.confirms };
  }),
  vibrateShort: call('vibrateShort', () => undefined),
  stopPullDownRefresh: call('stopPullDownRefresh', () => undefined),
  setNavigationBarTitle: call('setNavigationBarTitle', ({ title }) => void (device.title = String(title))),
  setNavigationBarColor: call('setNavigationBarColor', barColour),
  setBackgroundColor: call('setBackgroundColor', () => undefined),
  getNetworkType: call('getNetworkType', () => ({ networkType: 'wifi' })),
  scanCode: call('scanCode', () => {
    if (device.scans === null) throw new Refused('cancel');
    return { result: device.scans, scanType: 'EAN_13', charSet: 'UTF-8' };
  }),
  getLocation: call('getLocation', () => {
    if (!device.place) throw new Refused('auth deny');
    return { ...device.place, accuracy: 30 };
  }),
  chooseAddress: call('chooseAddress', () => {
    if (!device.address) throw new Refused('cancel');
    const { name, phone, province, city, district, detail } = device.address;
    const where = { provinceName: province, cityName: city, countyName: district, detailInfo: detail };
    return { userName: name, telNumber: phone, ...where };
  }),
});

const ofThePerson = ({ device, call }: { device: HostWorld['device']; call: ReturnType<typeof answering> }) => {
  const { wechat } = device.sandbox.control;
  return {
    login: call('login', () => ({ code: wechat.loginCode(device.person) })),
    requestFacialVerify: call('requestFacialVerify', ({ verifyId }) => {
      wechat.completeFace(String(verifyId));
      if (device.person.face === 'fails') throw new Refused('face differs');
    }),
    request: call('request', async (options) => {
      const { status, headers, text } = await send(device, options, options.header as Record<string, string>);
      return { statusCode: status, header: headers, cookies: [], data: bodyOf(text) };
    }),
  };
};

/** `wx`, as far as the package uses it. */
export const wechatApis = ({ device, pages, clock, onError }: HostWorld): object => {
  const call = answering(clock, onError, WORDING);
  const network = listening<{ isConnected: boolean; networkType: string }>();
  const theme = listening<{ theme: string }>();
  const appShow = listening<object>();
  const appHide = listening<object>();
  const apis: Record<string, unknown> = {
    ...ofTheDevice({ device, call }),
    ...ofThePerson({ device, call }),
    ...navigation(call, pages, clock),
    ...tabBar(call, pages, device),
    getStorageSync: (key: string) => device.storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void device.storage.set(key, value),
    removeStorageSync: (key: string) => void device.storage.delete(key),
    getAppBaseInfo: () => ({ SDKVersion: '3.8.12', language: 'zh_CN', theme: 'light' }),
    canIUse: (schema: string) => schema.split('.')[0]! in apis,
    onNetworkStatusChange: network.on,
    offNetworkStatusChange: network.off,
    onThemeChange: theme.on,
    offThemeChange: theme.off,
    onAppShow: appShow.on,
    onAppHide: appHide.on,
  };
  return strict('wx', apis, ['webpackJsonp', 'cloud', 'env']);
};
