import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../bff/config';
import { seedLibraries } from '../bff/database/seeds';
import { start, type Running } from '../bff/main';
import { startSandbox } from '../sandbox';
import { startCourierSandbox } from '../sandbox/courier';
import { buildClient } from './start/client';
import { loadDemonstration } from './start/demonstration';
import { demonstrationKeys } from './start/keys';
import { scanCodes } from './start/scan-codes';

// npm start [-- --reset] [-- --port 8080]: the whole product on this machine, the outside world played by the sandbox.
const DATA = '.data';
const COURIER_TEMPO_MS = 8000;
const COURIER = { appKey: 'sandbox-courier', secret: 'sandbox-courier-secret' };

const begun = Date.now();
const say = (text: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${text}`);

const options = () => parseArgs({
  options: { reset: { type: 'boolean', default: false }, port: { type: 'string', default: process.env.PORT ?? '8080' } },
}).values;

const forget = () => {
  for (const file of ['xinyue.db', 'xinyue.db-wal', 'xinyue.db-shm', 'courier.json', 'keys.json']) {
    rmSync(join(DATA, file), { force: true });
  }
  say('demonstration data removed');
};

/** The caller's own settings win over the demonstration's, the sandbox's addresses and keys over both. */
const settings = (sandbox: Record<string, string>) => readConfig({
  LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '6000', DATABASE_URL: `sqlite:${join(DATA, 'xinyue.db')}`,
  SENDER_PHONE: '0571-00000000', COURIER_NAME: '沙箱快递', ...demonstrationKeys(join(DATA, 'keys.json')),
  ...process.env, NODE_ENV: 'development', HOST: '127.0.0.1', PORT: '0', ...sandbox,
});

const startAll = async (clientFolder: string, port: number) => {
  let running: Running | null = null;
  const sandbox = await startSandbox({
    clientFolder, hostPort: port, libraries: seedLibraries, codes: () => (running ? scanCodes(running.outside.db) : []),
  });
  const courier = await startCourierSandbox({
    ...COURIER, callbackUrl: `${sandbox.url}/api/hooks/courier`, tempo: COURIER_TEMPO_MS, file: join(DATA, 'courier.json'),
  });
  say('sandbox of the outside world is up');
  running = await start(settings({
    ...sandbox.env, COURIER_API_URL: courier.url, COURIER_APP_KEY: COURIER.appKey, COURIER_SECRET: COURIER.secret,
  }));
  sandbox.connect(running.url);
  say('database is open and migrated');
  await loadDemonstration(running, sandbox.persons);
  say('demonstration data is loaded');
  const stop = async () => {
    await running?.stop();
    await Promise.all([courier.stop(), sandbox.close()]);
  };
  return { url: sandbox.url, stop };
};

const run = async () => {
  const { reset, port } = options();
  if (reset) forget();
  mkdirSync(DATA, { recursive: true });
  say('building the client (about a minute the first time)');
  const { url, stop } = await startAll(await buildClient(join(DATA, 'client'), say), Number(port));
  console.log(`\n信阅 is open at ${url}\nCtrl-C ends it; the data stays in ${DATA}/.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
