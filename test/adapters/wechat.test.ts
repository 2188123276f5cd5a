import { createWechat, type Wechat } from '../../bff/adapters/wechat';
import { certHash } from '../../bff/adapters/wechat/face';
import { personOf } from '../../sandbox/persons';
import { startWechat, WECHAT_APP, type WechatSandbox } from '../../sandbox/wechat';
import { messageOf, MINUTE, refusalOf } from './refusals';

const shu = personOf('shu');
const lin = personOf('lin');
const claimOf = ({ name, idNumber }: { name: string; idNumber: string }) => ({ name, idNumber });

let sandbox: WechatSandbox;
let wechat: Wechat;
let offset = 0;
const now = () => new Date(Date.now() + offset);
const app = (changes: object = {}): Wechat =>
  createWechat({ apiUrl: sandbox.url, ...WECHAT_APP, ...changes }, now);

beforeAll(async () => { sandbox = await startWechat(); });
afterAll(() => sandbox.close());
beforeEach(() => { offset = 0; wechat = app(); });
afterEach(() => sandbox.control.up());

describe('signing in through WeChat', () => {
  it('gives the openid and unionid of the js_code, and knows nothing else', async () => {
    const person = await wechat.signIn.exchange(sandbox.control.loginCode(shu), 'unified');
    expect(person).toEqual({ subject: shu.wechatOpenId, unionId: 'sandbox-unionid-shu', phone: null, realName: null });
  });

  it('takes a code once', async () => {
    const code = sandbox.control.loginCode(shu);
    await wechat.signIn.exchange(code, 'unified');
    expect(await refusalOf(wechat.signIn.exchange(code, 'unified'))).toBe('ticket-used');
  });

  it('refuses a code that WeChat never gave, and one older than five minutes', async () => {
    expect(await refusalOf(wechat.signIn.exchange('made-up', 'unified'))).toBe('sign-in-refused');
    const code = sandbox.control.loginCode(shu);
    sandbox.control.clock(6 * MINUTE);
    expect(await refusalOf(wechat.signIn.exchange(code, 'unified'))).toBe('sign-in-refused');
  });

  it('calls a wrong secret its own trouble, and does not tell it', async () => {
    const wrong = app({ appSecret: 'not-the-secret' }).signIn.exchange(sandbox.control.loginCode(shu), 'unified');
    const message = await messageOf(wrong);
    expect(await refusalOf(wrong)).toBe('channel-unavailable');
    expect(message).toBe('wechat: errcode 40125');
  });
});

describe('a WeChat that is away', () => {
  it.each([
    ['refuses connections', () => sandbox.control.down('refusing'), '(ECONNREFUSED|UND_ERR_SOCKET)'],
    ['never answers', () => sandbox.control.down('silent'), 'timeout'],
    ['answers late', async () => sandbox.control.slow(2_000), 'timeout'],
    ['answers 500', () => sandbox.control.down('failing'), 'HTTP 500'],
    ['answers what nobody can read', async () => sandbox.control.lie('garbage'), 'SyntaxError'],
  ])('is unavailable when it %s', async (_, trouble, because) => {
    await trouble();
    const began = Date.now();
    const asked = app({ timeoutMs: 300 }).signIn.exchange('any', 'unified');
    expect(await refusalOf(asked)).toBe('channel-unavailable');
    expect(await messageOf(asked)).toMatch(new RegExp(`^wechat: ${because}$`));
    expect(Date.now() - began).toBeLessThan(1_900);
  });
});

describe('the phone number of a WeChat reader', () => {
  it('comes from the button’s code', async () => {
    expect(await wechat.phone.phoneOf({ code: sandbox.control.phoneCode(shu) }, shu.wechatOpenId)).toBe(shu.phone);
  });

  it('is not given to somebody else, nor twice', async () => {
    const code = sandbox.control.phoneCode(shu);
    expect(await refusalOf(wechat.phone.phoneOf({ code }, lin.wechatOpenId))).toBe('phone-proof-refused');
    expect(await refusalOf(wechat.phone.phoneOf({ code }, shu.wechatOpenId))).toBe('phone-proof-refused');
  });

  it('is not believed when the answer was made for another app', async () => {
    sandbox.control.lie('wrong-app');
    const asked = wechat.phone.phoneOf({ code: sandbox.control.phoneCode(shu) }, shu.wechatOpenId);
    expect(await refusalOf(asked)).toBe('channel-unavailable');
  });

  it('is not proven by Alipay’s sealed answer', async () => {
    const sealed = { response: 'x', sign: 'y' };
    expect(await refusalOf(wechat.phone.phoneOf(sealed, shu.wechatOpenId))).toBe('phone-proof-refused');
  });
});

describe('the access token', () => {
  const phoneOf = (person: typeof shu) => wechat.phone.phoneOf({ code: sandbox.control.phoneCode(person) }, person.wechatOpenId);
  const countTokenRequests = () => {
    const real = globalThis.fetch;
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation((...given) => real(...given));
    return () => spy.mock.calls.filter(([url]) => String(url).endsWith('/cgi-bin/stable_token')).length;
  };
  afterEach(() => jest.restoreAllMocks());

  it('is asked for once by ten readers at once', async () => {
    const count = countTokenRequests();
    await Promise.all(Array.from({ length: 10 }, () => phoneOf(shu)));
    expect(count()).toBe(1);
  });

  it('is renewed before it ends', async () => {
    const count = countTokenRequests();
    await phoneOf(shu);
    offset = 116 * MINUTE;
    await phoneOf(shu);
    expect(count()).toBe(2);
  });

  it('is asked for again, once, when WeChat has dropped it', async () => {
    await phoneOf(shu);
    sandbox.control.forgetTokens();
    expect(await phoneOf(lin)).toBe(lin.phone);
  });
});

describe('face verification', () => {
  it('hashes the certificate as WeChat’s page does', () => {
    expect(certHash({ name: '张三', idNumber: '310101199801011234' }))
      .toBe('3c241f7ff324977aeb91f173bb2a7b06569e6fd784d5573db34a636d8671108b');
  });

  it('is pending until the reader has shown the face, then passed', async () => {
    const begun = await wechat.face.begin(claimOf(shu), shu.wechatOpenId);
    expect(await wechat.face.result(begun, claimOf(shu), shu.wechatOpenId)).toBe('pending');
    sandbox.control.completeFace(begun.verifyId);
    expect(await wechat.face.result(begun, claimOf(shu), shu.wechatOpenId)).toBe('passed');
  });

  it('fails when the face is another', async () => {
    const fang = personOf('fang');
    const begun = await wechat.face.begin(claimOf(fang), fang.wechatOpenId);
    sandbox.control.completeFace(begun.verifyId);
    expect(await wechat.face.result(begun, claimOf(fang), fang.wechatOpenId)).toBe('failed');
  });

  it('is refused when name and number do not belong together', async () => {
    const claim = { name: shu.name, idNumber: lin.idNumber };
    const begun = await wechat.face.begin(claim, shu.wechatOpenId);
    sandbox.control.completeFace(begun.verifyId);
    expect(await refusalOf(wechat.face.result(begun, claim, shu.wechatOpenId))).toBe('real-name-refused');
  });

  it('does not count for another claim or another reader', async () => {
    const begun = await wechat.face.begin(claimOf(shu), shu.wechatOpenId);
    sandbox.control.completeFace(begun.verifyId);
    expect(await refusalOf(wechat.face.result(begun, claimOf(lin), shu.wechatOpenId))).toBe('real-name-unavailable');
    expect(await refusalOf(wechat.face.result(begun, claimOf(shu), lin.wechatOpenId))).toBe('real-name-unavailable');
  });

  it('is unavailable while WeChat is away', async () => {
    await sandbox.control.down();
    expect(await refusalOf(wechat.face.begin(claimOf(shu), shu.wechatOpenId))).toBe('real-name-unavailable');
  });
});
