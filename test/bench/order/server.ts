import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveParent } from '../support/child';
import { appOf, openWorld } from '../support/world';

/** The whole app over the bench's database, in a process of its own: `server.ts URL POOL`. */
const serve = async ([url, pool]: string[]) => {
  const server = appOf(await openWorld(url!, Number(pool))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  serveParent({ port: (server.address() as AddressInfo).port });
};

serve(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
