import { type Alipay, type AlipayConfig, createAlipay } from '../../bff/adapters/alipay';
import { type AlipaySandbox, startAlipay } from '../../sandbox/alipay';
import { newKeyPair } from '../../sandbox/alipay/keys';
import { personOf } from '../../sandbox/persons';
import { messageOf, MINUTE, refusalOf } from './refusals';

const shu = personOf('shu');
const subjectOf = (key: string) => ({ name: personOf(key).name, idNumber: personOf(key).idNumber });

let sandbox: AlipaySandbox;
let alipay: Alipay;
let offset = 0;
const configured = (changes: Partial<AlipayConfig> = {}): Alipay =>
  createAlipay({ gatewayUrl: sandbox.url, ...sandbox.app, ...changes }, () => new Date(Date.now() + offset));
const signIn = (key: string) => alipay.signIn.exchange(sandbox.control.loginCode(personOf(key)), 'unified');
const assess = (key: string) => alipay.credit.assess(subjectOf(key), 550, `question-${key}`);

beforeAll(async () => { sandbox = await startAlipay(); });
afterAll(() => sandbox.close());
beforeEach(() => { offset = 0; alipay = configured(); });
afterEach(() => sandbox.control.up());

describe('signing in through Alipay', () => {
  it('gives open_id, certified name and number, and the phone', async () => {
    expect(await signIn('shu')).toEqual({
      subject: shu.alipayOpenId, unionId: 'sandbox-union-shu', phone: shu.phone,
      realName: { name: shu.name, idNumber: shu.idNumber },
    });
  });

  it('stands without the data that the reader did not grant', async () => {
    const code = sandbox.control.loginCode(shu, 'auth_base');
    expect(await alipay.signIn.exchange(code, 'unified')).toMatchObject({ subject: shu.alipayOpenId, phone: null, realName: null });
  });

  it.each(['he', 'liang'])('has no real name without a certified ID card (%s)', async (key) => {
    expect((await signIn(key)).realName).toBeNull();
  });

  it('lets a child through as it is: who may register is not decided here', async () => {
    expect((await signIn('tang')).realName?.idNumber).toBe(personOf('tang').idNumber);
  });

  it('takes a code once, and no made-up one', async () => {
    const code = sandbox.control.loginCode(shu);
    await alipay.signIn.exchange(code, 'unified');
    expect(await refusalOf(alipay.signIn.exchange(code, 'unified'))).toBe('ticket-used');
    expect(await refusalOf(alipay.signIn.exchange('made-up', 'unified'))).toBe('ticket-used');
  });

  it('does not believe the data of another person', async () => {
    sandbox.control.lie('wrong-app');
    expect(await messageOf(signIn('shu'))).toBe('alipay: the data of another person');
  });
});

describe('signatures', () => {
  it('are refused by Alipay when the key is not ours', async () => {
    const { privateKey } = await newKeyPair();
    alipay = configured({ privateKey });
    expect(await refusalOf(signIn('shu'))).toBe('channel-unavailable');
    expect(await messageOf(assess('shu'))).toBe('alipay: 40002 isv.invalid-signature');
  });

  it('are refused by us when the key is not Alipay’s', async () => {
    sandbox.control.lie('bad-signature');
    expect(await refusalOf(signIn('shu'))).toBe('channel-unavailable');
    const message = await messageOf(assess('shu'));
    expect(message).toBe('alipay: an answer that is not signed by Alipay or not readable');
  });

  it('are not believed on a refusal either', async () => {
    sandbox.control.lie('bad-signature');
    expect(await refusalOf(alipay.signIn.exchange('made-up', 'unified'))).toBe('channel-unavailable');
  });

  it('need Alipay’s public key to begin with', () => {
    expect(() => configured({ alipayPublicKey: '' })).toThrow('alipayPublicKey is missing');
    expect(() => configured({ aesKey: 'short' })).toThrow('aesKey is not a base64 AES key');
  });

  it.each([5, -5])('are refused with a clock %d minutes off', async (minutes) => {
    offset = minutes * MINUTE;
    expect(await messageOf(assess('shu'))).toBe('alipay: 40002 isv.invalid-timestamp');
    expect(await refusalOf(signIn('shu'))).toBe('channel-unavailable');
  });
});

describe('an Alipay that is away', () => {
  it.each([
    ['refuses connections', () => sandbox.control.down('refusing')],
    ['never answers', () => sandbox.control.down('silent')],
    ['answers late', async () => sandbox.control.slow(2_000)],
    ['answers 500', () => sandbox.control.down('failing')],
    ['answers what nobody can read', async () => sandbox.control.lie('garbage')],
  ])('is unavailable when it %s', async (_, trouble) => {
    await trouble();
    alipay = configured({ timeoutMs: 300 });
    const began = Date.now();
    expect(await refusalOf(signIn('shu'))).toBe('channel-unavailable');
    expect(await refusalOf(assess('shu'))).toBe('channel-unavailable');
    expect(Date.now() - began).toBeLessThan(1_900);
  });
});

describe('the sealed phone number', () => {
  it('opens when Alipay signed it', async () => {
    expect(await alipay.phone.phoneOf(sandbox.control.sealedPhone(shu), shu.alipayOpenId)).toBe(shu.phone);
  });

  it.each([
    ['another’s cipher text under this signature', () => ({ ...sandbox.control.sealedPhone(shu), response: sandbox.control.sealedPhone(personOf('lin')).response })],
    ['no signature', () => ({ ...sandbox.control.sealedPhone(shu), sign: 'AAAA' })],
    ['a code', () => ({ code: 'of WeChat' })],
  ])('is refused with %s', async (_, proof) => {
    expect(await refusalOf(alipay.phone.phoneOf(proof(), shu.alipayOpenId))).toBe('phone-proof-refused');
  });

  it('is refused when sealed with another app’s key', async () => {
    alipay = configured({ aesKey: Buffer.alloc(16, 7).toString('base64') });
    expect(await refusalOf(alipay.phone.phoneOf(sandbox.control.sealedPhone(shu), shu.alipayOpenId))).toBe('phone-proof-refused');
  });
});

describe('Zhima', () => {
  it.each([
    ['shu', { outcome: 'admitted' }],
    ['zhou', { outcome: 'refused' }],
    ['wu', { outcome: 'unknown', because: 'no-score' }],
  ])('answers for %s', async (key, decision) => {
    expect(await assess(key)).toEqual(decision);
  });

  it('throws, and decides nothing, when it refuses the question', async () => {
    expect(await refusalOf(alipay.credit.assess(subjectOf('shu'), 100, 'question'))).toBe('channel-unavailable');
  });
});
