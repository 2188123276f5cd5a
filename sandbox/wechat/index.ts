import { oneUse } from '../one-use';
import type { Person } from '../persons';
import { type Ask, type Conduct, type Mood, type Reply, startVendor } from '../vendor';
import { faceVerification } from './face';
import { tokenOffice } from './token';

export const WECHAT_APP = { appId: 'sandbox-wx-xinyue', appSecret: 'sandbox-wx-secret' };

const FIVE_MINUTES = 300_000;

export interface WechatControl extends Conduct {
  /** What wx.login would give the page: a js_code of one use. */
  loginCode(person: Person): string;
  /** What the phone number button would give the page. */
  phoneCode(person: Person): string;
  /** The reader has held the phone before the face. Without `passes`, the person decides. */
  completeFace(verifyId: string, passes?: boolean): void;
  /** Every access token handed out so far stops working, as after a forced refresh elsewhere. */
  forgetTokens(): void;
}

export interface WechatSandbox { url: string; control: WechatControl; close(): Promise<void> }

const refusal = (errcode: number, errmsg: string): Reply => ({ body: { errcode, errmsg } });
const CODE_ERRORS = { unknown: 40029, expired: 40029, used: 40163 };

const json = (body: string): Record<string, unknown> => JSON.parse(body || '{}') as Record<string, unknown>;

/** api.weixin.qq.com as far as a mini-program's server needs it. */
export const startWechat = async (): Promise<WechatSandbox> => {
  const logins = oneUse<Person>('sandbox-wx-login', FIVE_MINUTES);
  const phones = oneUse<Person>('sandbox-wx-phone', FIVE_MINUTES);
  const tokens = tokenOffice(WECHAT_APP);
  const faces = faceVerification();

  const session = ({ query }: Ask, { now }: Mood): Reply => {
    if (query.get('appid') !== WECHAT_APP.appId) return refusal(40013, 'invalid appid');
    if (query.get('secret') !== WECHAT_APP.appSecret) return refusal(40125, 'invalid appsecret');
    const person = logins.take(query.get('js_code') ?? '', now());
    if (typeof person === 'string') return refusal(CODE_ERRORS[person], `code ${person}`);
    const unionid = `sandbox-unionid-${person.key}`;
    return { body: { openid: person.wechatOpenId, unionid, session_key: 'sandbox-session' } };
  };

  const phone = ({ body }: Ask, { now, lie }: Mood): Reply => {
    const { code, openid } = json(body);
    const person = phones.take(String(code), now());
    if (typeof person === 'string') return refusal(CODE_ERRORS[person], `code ${person}`);
    if (openid !== undefined && openid !== person.wechatOpenId) return refusal(40003, 'invalid openid');
    const appid = lie === 'wrong-app' ? 'sandbox-wx-another' : WECHAT_APP.appId;
    const watermark = { timestamp: Math.floor(now().getTime() / 1_000), appid };
    const number = { phoneNumber: person.phone, purePhoneNumber: person.phone, countryCode: '86', watermark };
    return { body: { errcode: 0, errmsg: 'ok', phone_info: number } };
  };

  const guarded: Record<string, (ask: Ask, mood: Mood) => Reply> = {
    '/wxa/business/getuserphonenumber': phone,
    '/cityservice/face/identify/getverifyid': ({ body }, { now }) => ({ body: faces.begin(json(body), now()) }),
    '/cityservice/face/identify/queryverifyinfo': ({ body }, { now }) => ({ body: faces.result(json(body), now()) }),
  };

  const { url, conduct, close } = await startVendor((ask, mood) => {
    if (ask.path === '/sns/jscode2session') return session(ask, mood);
    if (ask.path === '/cgi-bin/stable_token') return { body: tokens.stable(json(ask.body), mood.now()) };
    const handle = ask.method === 'POST' ? guarded[ask.path] : undefined;
    if (!handle) return { status: 404, body: 'not found' };
    const stale = tokens.refuse(ask.query.get('access_token'), mood.now());
    return stale ? { body: stale } : handle(ask, mood);
  });

  const control: WechatControl = {
    ...conduct,
    loginCode: (person) => logins.issue(person),
    phoneCode: (person) => phones.issue(person),
    completeFace: faces.complete,
    forgetTokens: tokens.forget,
  };
  return { url, control, close };
};
