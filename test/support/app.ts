import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createApp, type App } from '../../bff/app';
import { compose, routesOf, workerOf, type Outside } from '../../bff/compose';
import type { Database } from '../../bff/database';
import type { CourierEvent } from '../../bff/delivery/ports';
import type { Route } from '../../bff/http/route';
import { relayOutbox } from '../../bff/jobs';
import { createLogger } from '../../bff/logger';
import { fakeCourier } from '../delivery/fake-courier';
import { clientOf } from './client';
import { testClock } from './clock';
import { freshDatabase } from './database';
import { fakeChannels, fakeCreditSource } from './fakes';
import { testCipher } from './keys';

/** A courier whose callbacks are taken at their word: the body is a list of events. */
const trustingCourier = () =>
  Object.assign(fakeCourier(), {
    verify: (_headers: unknown, rawBody: string): CourierEvent[] =>
      (JSON.parse(rawBody) as CourierEvent[]).map((event) => ({ ...event, at: new Date(event.at) })),
  });

const fakeOutside = (db: Database, log: Logger) => {
  const clock = testClock();
  const channels = fakeChannels();
  const credit = fakeCreditSource();
  const courier = trustingCourier();
  const failures: unknown[] = [];
  const outside: Outside = {
    db, log, cipher: testCipher(), now: clock.now, channels: channels.ports, creditSource: credit, creditThreshold: 550, courier,
    senderPhone: '0571-00000000',
  };
  return { clock, channels, credit, courier, failures, outside };
};

export interface TestAppOptions {
  limits?: Partial<App['limits']>;
  allowedOrigins?: string[];
  trustProxy?: boolean;
  log?: Logger;
  ready?: App['ready'];
  /** Mounted beside the real ones. */
  extraRoutes?: Route[];
  poolSize?: number;
}

/** The whole server with fakes outside, on a database and a port of its own. */
export const startTestApp = async (options: TestAppOptions = {}) => {
  const { db, url, drop } = await freshDatabase({ poolSize: options.poolSize });
  const log = options.log ?? createLogger('silent');
  const fakes = fakeOutside(db, log);
  const capabilities = compose(fakes.outside);
  const worker = { ...workerOf(fakes.outside, capabilities), onError: (error: unknown) => void fakes.failures.push(error) };
  const server = createApp({
    http: capabilities.http,
    routes: [...routesOf(capabilities), ...(options.extraRoutes ?? [])],
    log,
    limits: { requestsPerMinute: 100_000, requestTimeoutMs: 20_000, ...options.limits },
    trustProxy: options.trustProxy ?? false,
    allowedOrigins: options.allowedOrigins ?? [],
    ready: options.ready ?? (() => db.ping()),
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...fakes, ...clientOf(origin), db, url, capabilities, worker, server, origin,
    /** Delivers what is owed to the outside now, and what that brings about. */
    settle: async () => {
      while ((await relayOutbox(worker)) > 0);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await drop();
    },
  };
};
export type TestApp = Awaited<ReturnType<typeof startTestApp>>;
