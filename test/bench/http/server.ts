import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Koa from 'koa';
import { aReader, aTitle, openLibraries } from '../../support/factories';
import { serveParent } from '../support/child';
import { appOf, openWorld } from '../support/world';

/** Where to ask what. `token` is a registered reader's. */
export interface Ready { bare: string; app: string; titleId: string; token: string }

const originOf = async (koa: Pick<Koa, 'listen'>): Promise<string> => {
  const server = koa.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Answers what /healthz answers, with nothing around it. */
const bareKoa = () => new Koa().use((ctx) => void (ctx.body = { status: 'alive' }));

/** Bare Koa and the whole app on the embedded database, in one process: the same Node serves both, one at a time. */
const serve = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinyue-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const world = await openWorld(`sqlite:${join(folder, 'bench.db')}`, 1);
  await openLibraries(world);
  const title = await aTitle(world, { ZJ: 2, HZ: 2, XH: 1, NB: 1, WZ: 1 });
  const { token } = await aReader(world);
  const ready: Ready = { bare: await originOf(bareKoa()), app: await originOf(appOf(world)), titleId: title.id, token };
  serveParent(ready);
};

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
