import { createApp } from '../../../bff/app';
import { compose, routesOf, type Capabilities, type Outside } from '../../../bff/compose';
import { openDatabase, type Database } from '../../../bff/database';
import { tables } from '../../../bff/database/tables';
import { createLogger } from '../../../bff/logger';
import { fakeCourier } from '../../delivery/fake-courier';
import { testCipher } from '../../support/keys';
import { testClock, type TestClock } from '../../support/clock';
import { fakeChannels, fakeCreditSource } from '../../support/fakes';

export interface World { db: Database; capabilities: Capabilities; clock: TestClock; outside: Outside }

const NO_LIMIT = 1e9;

/** The server's parts as production composes them, over this database; only the outside is faked, and no bench reaches it. */
export const openWorld = async (url: string, poolSize: number): Promise<World> => {
  const db = await openDatabase({ url, poolSize, tables });
  await db.migrate();
  const clock: TestClock = { ...testClock(), now: () => new Date() };
  const outside: Outside = {
    db, now: clock.now, cipher: testCipher(), log: createLogger('info'), channels: fakeChannels().ports,
    creditSource: fakeCreditSource(), creditThreshold: 550, courier: fakeCourier(), senderPhone: '0571-00000000',
  };
  return { db, clock, outside, capabilities: compose(outside) };
};

/** The app as production mounts it, access log included; its rate limit is out of reach. */
export const appOf = ({ db, outside, capabilities }: World) => createApp({
  http: capabilities.http, routes: routesOf(capabilities), log: outside.log, ready: () => db.ping(),
  limits: { requestsPerMinute: NO_LIMIT, requestTimeoutMs: 10_000 }, trustProxy: false, allowedOrigins: [],
});
