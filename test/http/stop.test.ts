import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { readConfig } from '../../bff/config';
import { start } from '../../bff/main';
import { emptyDatabase } from '../support/database';

const key = Buffer.alloc(32, 7).toString('base64');
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** The true composition; nobody outside is called. */
const startServer = (databaseUrl: string) =>
  start(readConfig({
    NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl, CIPHER_KEYS: `k1:${key}`, INDEX_KEY: key,
    WECHAT_APP_ID: 'wx', WECHAT_APP_SECRET: 's', ALIPAY_APP_ID: '2021', ALIPAY_PRIVATE_KEY: privateKey, ALIPAY_PUBLIC_KEY: publicKey,
    ALIPAY_AES_KEY: key, ZHELIBAN_APP_ID: 'z', ZHELIBAN_ACCESS_KEY: 'a', ZHELIBAN_SECRET_KEY: 's', ZHELIBAN_SERVICE_CODE: 'c',
    ZHELIBAN_SERVICE_PASSWORD: 'p', COURIER_NAME: '快递', COURIER_API_URL: 'http://127.0.0.1:9', COURIER_APP_KEY: 'k',
    COURIER_SECRET: 's', SENDER_PHONE: '0571-12345678',
  }));

/** A request whose body is still coming. */
const underWay = async (url: string) => {
  const body = JSON.stringify({ refreshToken: 'x'.repeat(43) });
  const call = request(`${url}/api/sessions/refresh`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  call.flushHeaders();
  await once(call, 'continue'); // the server has it
  return {
    finish: async () => {
      call.end(body);
      const [answer] = await once(call, 'response') as [IncomingMessage];
      answer.resume();
      return answer;
    },
  };
};

let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.remove());

describe('a server that is told to stop', () => {
  it('takes no new request, finishes what has begun, and then is gone', async () => {
    const { url, stop } = await startServer(database.url);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const running = await underWay(url);
    let stopped = false;
    const stopping = stop().then(() => (stopped = true));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
    expect(stopped).toBe(false);
    const answer = await running.finish();
    expect(answer.statusCode).toBe(401);
    const answered = Date.now();
    await stopping;
    expect(Date.now() - answered).toBeLessThan(3000); // no connection that a caller keeps holds it up
  });

  it('starts again on the same database', async () => {
    const { url, stop } = await startServer(database.url);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await stop();
  });
});
