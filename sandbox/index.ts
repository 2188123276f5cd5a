import { type AlipayControl, type AlipaySandbox, startAlipay } from './alipay';
import { type Host, type HostOptions, startHost } from './host';
import { librariansOf, type Person, PERSONS } from './persons';
import { startWechat, WECHAT_APP, type WechatControl } from './wechat';
import { startZheliban, ZHELIBAN_APP, type ZhelibanControl } from './zheliban';

export { type Person, PERSONS, personOf } from './persons';
export type { ScanCode } from './host';

/** Every fixed id and secret here begins with this, so that production can refuse it; RSA and AES keys are new each time. */
export const SANDBOX_KEY_MARK = 'sandbox-';

export type SandboxOptions = Pick<HostOptions, 'clientFolder' | 'apiUrl' | 'codes'> & {
  /** Of the address that a person opens; a free one when left out. */
  hostPort?: number;
  /** Libraries whose desks somebody must be able to take. */
  libraries?: readonly { code: string; name: string }[];
};

export interface Sandbox {
  /** The one address to open: the Zheliban client with its host around it. */
  url: string;
  persons: readonly Person[];
  /** The BFF's settings for these vendors. */
  env: Record<string, string>;
  control: { wechat: WechatControl; alipay: AlipayControl; zheliban: ZhelibanControl };
  /** Tells the host where the BFF listens, when it started later. */
  connect: Host['connect'];
  close(): Promise<void>;
}

const wechatEnv = (url: string) => ({
  WECHAT_API_URL: url, WECHAT_APP_ID: WECHAT_APP.appId, WECHAT_APP_SECRET: WECHAT_APP.appSecret,
});
const alipayEnv = (url: string, app: AlipaySandbox['app']) => ({
  ALIPAY_GATEWAY_URL: url, ALIPAY_APP_ID: app.appId, ALIPAY_PRIVATE_KEY: app.privateKey,
  ALIPAY_PUBLIC_KEY: app.alipayPublicKey, ALIPAY_AES_KEY: app.aesKey,
});
const zhelibanEnv = (url: string) => ({
  ZHELIBAN_GATEWAY_URL: url, ZHELIBAN_APP_ID: ZHELIBAN_APP.appId, ZHELIBAN_ACCESS_KEY: ZHELIBAN_APP.accessKey,
  ZHELIBAN_SECRET_KEY: ZHELIBAN_APP.secretKey, ZHELIBAN_SERVICE_CODE: ZHELIBAN_APP.serviceCode,
  ZHELIBAN_SERVICE_PASSWORD: ZHELIBAN_APP.servicePassword,
});

/** The outside world of sign-in, phone, real name and credit: one port a vendor, and Zheliban's host for a browser. */
export const startSandbox = async ({ hostPort, libraries = [], ...options }: SandboxOptions = {}): Promise<Sandbox> => {
  const persons = [...PERSONS, ...librariansOf(libraries)];
  const [wechat, alipay, zheliban] = await Promise.all([startWechat(), startAlipay(), startZheliban()]);
  const vendors = [wechat, alipay, zheliban];
  const closeVendors = () => Promise.all(vendors.map(({ close }) => close()));
  const host = await startHost({ ...options, port: hostPort, persons, ticketId: zheliban.control.ticketId })
    .catch(async (error: unknown) => { await closeVendors(); throw error; });
  return {
    url: host.url,
    persons,
    env: { ...wechatEnv(wechat.url), ...alipayEnv(alipay.url, alipay.app), ...zhelibanEnv(zheliban.url) },
    control: { wechat: wechat.control, alipay: alipay.control, zheliban: zheliban.control },
    connect: host.connect,
    close: async () => { await Promise.all([host.close(), closeVendors()]); },
  };
};
