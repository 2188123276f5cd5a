import { randomBytes } from 'node:crypto';
import { readConfig } from '../../bff/config';
import { seedLibraries } from '../../bff/database/seeds';
import { start, type Running } from '../../bff/main';
import { startSandbox, type Sandbox } from '../../sandbox';
import { startCourierSandbox, type CourierSandbox } from '../../sandbox/courier';
import { loadDemonstration } from '../../scripts/start/demonstration';
import { freshDatabase } from './database';

export interface Whole {
  /** The address a browser opens, and where /api answers. */
  url: string;
  running: Running;
  sandbox: Sandbox;
  courier: CourierSandbox;
  stop: () => Promise<void>;
}

const COURIER = { appKey: 'sandbox-courier', secret: 'sandbox-courier-secret' };

/** The whole product as `npm start` runs it, on the database under test; the courier moves when the test says so. */
export const startWhole = async (clientFolder?: string): Promise<Whole> => {
  const database = await freshDatabase({ migrate: false });
  const sandbox = await startSandbox({ clientFolder, libraries: seedLibraries });
  const courier = await startCourierSandbox({ ...COURIER, callbackUrl: `${sandbox.url}/api/hooks/courier`, tempo: null });
  const running = await start(readConfig({
    NODE_ENV: 'test', LOG_LEVEL: 'fatal', PORT: '0', DATABASE_URL: database.url, REQUESTS_PER_MINUTE: '100000',
    CIPHER_KEYS: `t:${randomBytes(32).toString('base64')}`, INDEX_KEY: randomBytes(32).toString('base64'),
    COURIER_NAME: '沙箱快递', COURIER_API_URL: courier.url, COURIER_APP_KEY: COURIER.appKey,
    COURIER_SECRET: COURIER.secret, SENDER_PHONE: '0571-00000000', ...sandbox.env,
  }));
  sandbox.connect(running.url);
  await loadDemonstration(running, sandbox.persons);
  return {
    url: sandbox.url, running, sandbox, courier,
    stop: async () => {
      await running.stop();
      await Promise.all([courier.stop(), sandbox.close()]);
      await database.drop();
    },
  };
};
