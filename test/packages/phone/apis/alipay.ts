import { Refused } from '../pages';
import type { HostWorld } from '../world';
import { answering, listening, type Options, type Wording } from './answering';
import { navigation } from './navigation';
import { bodyOf, send } from './send';
import { strict } from './strict';
import { tabBar } from './tab-bar';

const CODES: Record<string, number> = { cancel: 11, 'auth deny': 2001, network: 12, timeout: 13 };

const WORDING: Wording = {
  done: (_, result) => result,
  refused: (_, { message, more }) => ({ error: CODES[message] ?? 4, errorMessage: message, ...more }),
};

const wordsOf = ({ title = '', content = '' }: Options) => `${String(title)} ${String(content)}`.trim();

const ofTheDevice = ({ device, call }: { device: HostWorld['device']; call: ReturnType<typeof answering> }) => ({
  showToast: call('showToast', ({ content }) => void device.toasts.push(String(content))),
  hideToast: call('hideToast', () => undefined),
  showLoading: call('showLoading', () => undefined),
  hideLoading: call('hideLoading', () => undefined),
  confirm: call('confirm', (question) => {
    device.questions.push(wordsOf(question));
    return { confirm: device.confirms };
  }),
  alert: call('alert', (question) => void device.questions.push(wordsOf(question))),
  vibrateShort: call('vibrateShort', () => undefined),
  stopPullDownRefresh: call('stopPullDownRefresh', () => undefined),
  setNavigationBar: call('setNavigationBar', ({ title }) => {
    if (typeof title === 'string') device.title = title;
  }),
  setBackgroundColor: call('setBackgroundColor', () => undefined),
  getNetworkType: call('getNetworkType', () => ({ networkAvailable: true, networkType: 'WIFI' })),
  scan: call('scan', () => {
    if (device.scans === null) throw new Refused('cancel');
    return { code: device.scans, barCode: device.scans };
  }),
  getLocation: call('getLocation', () => {
    if (!device.place) throw new Refused('auth deny');
    return { latitude: String(device.place.latitude), longitude: String(device.place.longitude), accuracy: '30' };
  }),
  getAddress: call('getAddress', () => {
    if (!device.address) return { resultStatus: '6001' };
    const { name, phone, province, city, district, detail } = device.address;
    const where = { country: '中国', prov: province, city, area: district, street: '', address: detail };
    return { resultStatus: '9000', result: { fullname: name, mobilePhone: phone, ...where } };
  }),
});

// Alipay gives `success` to status 200 alone; any other answer arrives in `fail`, whole but unparsed.
const request = async (device: HostWorld['device'], options: Options) => {
  const { status, headers, text } = await send(device, options, options.headers as Record<string, string>);
  if (status === 200) return { status, headers, data: bodyOf(text) };
  throw new Refused('http status error', { error: 19, status, headers, data: text });
};

const ofThePerson = ({ device, call }: { device: HostWorld['device']; call: ReturnType<typeof answering> }) => {
  const { alipay } = device.sandbox.control;
  return {
    getAuthCode: call('getAuthCode', ({ scopes }) => {
      const scope = [scopes].flat().includes('auth_user') ? 'auth_user' : 'auth_base';
      return { authCode: alipay.loginCode(device.person, scope), authSuccessScopes: [scope], authErrorScopes: {} };
    }),
    getPhoneNumber: call('getPhoneNumber', () => ({ response: JSON.stringify(alipay.sealedPhone(device.person)) })),
    request: call('request', (options) => request(device, options)),
  };
};

/** `my`, as far as the package uses it. */
export const alipayApis = ({ device, pages, clock, onError }: HostWorld): object => {
  const call = answering(clock, onError, WORDING);
  const network = listening<{ isConnected: boolean; networkType: string }>();
  const appShow = listening<object>();
  const appHide = listening<object>();
  const apis: Record<string, unknown> = {
    ...ofTheDevice({ device, call }),
    ...ofThePerson({ device, call }),
    ...navigation(call, pages, clock),
    ...tabBar(call, pages, device),
    getStorageSync: ({ key }: { key: string }) => ({ data: device.storage.get(key) ?? null }),
    setStorageSync: ({ key, data }: { key: string; data: unknown }) => void device.storage.set(key, data),
    removeStorageSync: ({ key }: { key: string }) => void device.storage.delete(key),
    canIUse: (schema: string) => schema.split('.')[0]! in apis,
    onNetworkStatusChange: network.on,
    offNetworkStatusChange: network.off,
    onAppShow: appShow.on,
    onAppHide: appHide.on,
  };
  return strict('my', apis, ['webpackJsonp', 'taroEventCenter', 'env']);
};
