import type { Server } from 'node:http';
import { createAlipay } from './adapters/alipay';
import { pushCourier } from './adapters/courier';
import { createWechat } from './adapters/wechat';
import { createZheliban } from './adapters/zheliban';
import { createApp } from './app';
import { createCipher } from './cipher';
import { compose, routesOf, workerOf, type Capabilities, type Outside } from './compose';
import type { Config } from './config';
import { openDatabase, type Database } from './database';
import { startWorker } from './jobs';
import { createLogger } from './logger';
import { tables } from './database/tables';

export const cipherOf = ({ CIPHER_KEYS, INDEX_KEY }: Config) => createCipher({ ...CIPHER_KEYS, indexKey: INDEX_KEY });

/** The real adapters, each with its settings. Sandbox or production differ in settings alone. */
export const outsideOf = (config: Config, db: Database, now = () => new Date()): Outside => {
  const timeoutMs = config.VENDOR_TIMEOUT_MS;
  const wechat = createWechat(
    { apiUrl: config.WECHAT_API_URL, appId: config.WECHAT_APP_ID, appSecret: config.WECHAT_APP_SECRET, timeoutMs }, now,
  );
  const alipay = createAlipay({
    gatewayUrl: config.ALIPAY_GATEWAY_URL, appId: config.ALIPAY_APP_ID, privateKey: config.ALIPAY_PRIVATE_KEY,
    alipayPublicKey: config.ALIPAY_PUBLIC_KEY, aesKey: config.ALIPAY_AES_KEY, timeoutMs,
  }, now);
  const zheliban = createZheliban({
    gatewayUrl: config.ZHELIBAN_GATEWAY_URL, appId: config.ZHELIBAN_APP_ID, accessKey: config.ZHELIBAN_ACCESS_KEY,
    secretKey: config.ZHELIBAN_SECRET_KEY, serviceCode: config.ZHELIBAN_SERVICE_CODE,
    servicePassword: config.ZHELIBAN_SERVICE_PASSWORD, timeoutMs,
  }, now);
  const courier = pushCourier({
    name: config.COURIER_NAME, baseUrl: config.COURIER_API_URL, appKey: config.COURIER_APP_KEY,
    secret: config.COURIER_SECRET, callbackPath: '/api/hooks/courier', timeoutMs,
  }, now);
  return {
    db, now, courier, log: createLogger(config.LOG_LEVEL), cipher: cipherOf(config),
    channels: { wechat, alipay, zheliban }, creditSource: alipay.credit, creditThreshold: config.CREDIT_THRESHOLD,
    senderPhone: config.SENDER_PHONE,
  };
};

export interface Running { url: string; outside: Outside; capabilities: Capabilities; stop: () => Promise<void> }

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));

/** Opens, migrates, listens. `stop` refuses new work, finishes what has begun, then closes. */
export const start = async (config: Config): Promise<Running> => {
  const db = await openDatabase({ url: config.DATABASE_URL, poolSize: config.DATABASE_POOL, tables });
  await db.migrate();
  const outside = outsideOf(config, db);
  const capabilities = compose(outside);
  const app = createApp({
    http: capabilities.http, routes: routesOf(capabilities), log: outside.log, ready: () => db.ping(),
    limits: { requestsPerMinute: config.REQUESTS_PER_MINUTE, requestTimeoutMs: config.REQUEST_TIMEOUT_MS },
    trustProxy: config.TRUST_PROXY === '1', allowedOrigins: config.ALLOWED_ORIGINS,
  });
  const server = app.listen(config.PORT, config.HOST);
  server.requestTimeout = 2 * config.REQUEST_TIMEOUT_MS;
  await listening(server);
  const worker = startWorker(workerOf(outside, capabilities));
  const { port } = server.address() as { port: number };
  return {
    url: `http://${config.HOST}:${port}`,
    outside,
    capabilities,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      const letGo = setInterval(() => server.closeIdleConnections(), 50); // callers keep theirs after the answer
      await worker.stop();
      await closed;
      clearInterval(letGo);
      await db.close();
    },
  };
};
