import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadConfig, readConfig } from '../../bff/config';

const key = Buffer.alloc(32, 7).toString('base64');
const good = {
  DATABASE_URL: 'sqlite:.data/test.db', CIPHER_KEYS: `k2:${key},k1:${key}`, INDEX_KEY: key,
  WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's1', ALIPAY_APP_ID: '2021', ALIPAY_PRIVATE_KEY: 'pem', ALIPAY_PUBLIC_KEY: 'pem',
  ALIPAY_AES_KEY: 'aes', ZHELIBAN_APP_ID: 'zlb', ZHELIBAN_ACCESS_KEY: 'ak', ZHELIBAN_SECRET_KEY: 'sk',
  ZHELIBAN_SERVICE_CODE: 'code', ZHELIBAN_SERVICE_PASSWORD: 'word', COURIER_NAME: '快递', COURIER_API_URL: 'https://courier.example.cn',
  COURIER_APP_KEY: 'key', COURIER_SECRET: 'secret', SENDER_PHONE: '0571-12345678',
};

const complaintOf = (env: Record<string, string | undefined>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BadConfig) return error.message;
    throw error;
  }
  throw new Error('it was accepted');
};
const namedIn = (complaint: string) => complaint.split('\n').map((line) => line.split(':')[0]!);

describe('the settings', () => {
  it('are read once, with defaults for what may be left out, and never change', () => {
    const config = readConfig(good);
    expect(config).toMatchObject({ NODE_ENV: 'production', PORT: 8080, HOST: '127.0.0.1', CREDIT_THRESHOLD: 550, ALLOWED_ORIGINS: [] });
    expect(config.CIPHER_KEYS).toMatchObject({ current: 'k2', keys: { k1: expect.any(Buffer), k2: expect.any(Buffer) } });
    expect(() => Object.assign(config, { PORT: 1 })).toThrow(TypeError);
  });

  it('are all named in .env.example, and nothing else is', () => {
    const example = readFileSync(join(__dirname, '../../.env.example'), 'utf8').split('--- the client')[0]!;
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]!);
    expect(named.sort()).toEqual(Object.keys(readConfig(good)).sort());
    const left = Object.fromEntries([...example.matchAll(/^([A-Z][A-Z0-9_]+)=(.+)$/gm)].map(([, name, value]) => [name!, value!]));
    readConfig({ ...good, ...left }); // what is filled in there is good
  });

  it('name every key that is missing or empty', () => {
    expect(namedIn(complaintOf({})).sort()).toEqual(Object.keys(good).sort());
    expect(complaintOf({ ...good, COURIER_SECRET: undefined, WECHAT_APP_ID: '' })).toBe('WECHAT_APP_ID: missing\nCOURIER_SECRET: missing');
  });

  it.each([
    ['PORT', '80800'], ['PORT', 'http'], ['DATABASE_URL', 'postgres://u:hunter2@h/d'], ['INDEX_KEY', 'hunter2'],
    ['CIPHER_KEYS', `k1:hunter2`], ['CIPHER_KEYS', key], ['CIPHER_KEYS', `K-1:${key}`], ['CREDIT_THRESHOLD', '1000'],
    ['COURIER_API_URL', 'ftp://hunter2'], ['SENDER_PHONE', 'hunter2'], ['REQUESTS_PER_MINUTE', '0'], ['TRUST_PROXY', 'yes'],
    ['NODE_ENV', 'hunter2'], ['LOG_LEVEL', 'hunter2'],
  ])('refuse a bad %s by its name, and keep its value to themselves', (name, value) => {
    const complaint = complaintOf({ ...good, [name]: value });
    expect(namedIn(complaint)).toEqual([name]);
    expect(complaint).not.toContain('hunter2');
    expect(complaint).not.toContain(key);
  });

  it('refuse the sandbox\'s keys and plain http in production, and take both elsewhere', () => {
    const sandboxed = { ...good, WECHAT_APP_SECRET: 'sandbox-wechat', COURIER_SECRET: 'sandbox-courier', COURIER_API_URL: 'http://127.0.0.1:1' };
    expect(namedIn(complaintOf({ ...sandboxed, NODE_ENV: 'production' })).sort()).toEqual([
      'COURIER_API_URL', 'COURIER_SECRET', 'WECHAT_APP_SECRET',
    ]);
    expect(namedIn(complaintOf(sandboxed))).toHaveLength(3); // production is what is meant when nothing is said
    expect(readConfig({ ...sandboxed, NODE_ENV: 'development' }).COURIER_SECRET).toBe('sandbox-courier');
  });
});
