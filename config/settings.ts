/** The build's settings: the only place of the client build that reads the environment. */
import path from 'node:path';

const DEFAULT_BRIDGE = '//assets.zjzwfw.gov.cn/assets/ZWJSBridge/1.1.0/zwjsbridge.js';
const DEFAULT_LOG = '//assets.zjzwfw.gov.cn/assets/zwlog/1.0.0/zwlog.js';
const LOCAL_API = 'http://127.0.0.1:8080';

const read = (key: string, fallback = ''): string => process.env[key] ?? fallback;

export const root = path.resolve(__dirname, '..');
export const channel = read('TARO_ENV', 'zlb');

/** Address of the BFF without a trailing slash; empty means the page's own origin (Zheliban only). */
const apiUrl = (): string => {
  const given = read('XINYUE_API_URL').replace(/\/+$/, '');
  if (given || channel === 'zlb') return given;
  const appIdKey = channel === 'weapp' ? 'WEAPP_APP_ID' : 'ALIPAY_APP_ID';
  if (read(appIdKey)) throw new Error(`XINYUE_API_URL is missing: a package with ${appIdKey} needs its BFF's address`);
  return LOCAL_API;
};

export const scripts = [read('ZLB_BRIDGE_URL', DEFAULT_BRIDGE), read('ZLB_LOG_URL', DEFAULT_LOG)].filter(Boolean);

export const appIds = { weapp: read('WEAPP_APP_ID'), alipay: read('ALIPAY_APP_ID') };

/** Taro joins this to the project root, so an absolute XINYUE_OUTPUT becomes relative first. */
export const outputRoot = path.join(path.relative(root, path.resolve(root, read('XINYUE_OUTPUT', 'dist'))), channel);

/** Inlined into the client as the constant BUILD; its type is client/build.d.ts. */
export const build = {
  apiUrl: apiUrl(),
  zlbAppId: read('ZLB_APP_ID'),
  zlbServiceCode: read('ZLB_SERVICE_CODE'),
  mgopAppKey: read('ZLB_MGOP_APP_KEY'),
  mgopApi: read('ZLB_MGOP_API'),
};
