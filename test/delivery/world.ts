import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ulid } from 'ulid';
import { createApp } from '../../bff/app';
import { createCipher } from '../../bff/cipher';
import type { AddressDraft } from '../../bff/contracts/delivery';
import type { Database } from '../../bff/database';
import { outboxTable } from '../../bff/database/outbox.table';
import { createParcel, deliveryRoutes, deliveryTopics, type Delivery, type ParcelMove } from '../../bff/delivery';
import type { Courier } from '../../bff/delivery/ports';
import { AppError } from '../../bff/errors';
import { relayOutbox } from '../../bff/jobs';
import { createLogger } from '../../bff/logger';
import { freshDatabase } from '../support/database';

export const aDraft = (over: Partial<AddressDraft> = {}): AddressDraft => ({
  name: '欧阳小满', phone: '13812341234', province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路 1 号 2 幢 301',
  isDefault: false, ...over,
});

export const library = { name: '浙江图书馆', city: '杭州市', district: '西湖区' };

export const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)));

/** A clock that moves when the test says so. */
export const testClock = () => {
  let at = Date.now();
  return { now: () => new Date(at), pass: (ms: number) => void (at += ms) };
};

/** Delivery on a database of its own. Moves are noted in `moves`, in the transaction's order of commit. */
export const openWorld = async (courierOf: (now: () => Date) => Courier) => {
  const { db, drop } = await freshDatabase();
  const clock = testClock();
  const key = randomBytes(32);
  const moves: ParcelMove[] = [];
  const delivery: Delivery = {
    db,
    cipher: createCipher({ current: 'k1', keys: { k1: key }, indexKey: key }),
    now: clock.now,
    newId: () => ulid(clock.now().getTime()),
    courier: courierOf(clock.now),
    libraryOf: async (code) => (code === 'zj' ? library : null),
    senderPhone: '0571-00000000',
    onParcelMoved: async (_tx, move) => void moves.push(move),
  };
  const forgetParcels = () => db.tx(async (tx) => {
    for (const table of ['parcel_event', 'parcel', 'outbox']) await tx.run(`delete from ${table}`);
  });
  return { db, clock, delivery, moves, forgetParcels, drop };
};
export type World = Awaited<ReturnType<typeof openWorld>>;

const workerOf = ({ db, delivery }: World, errors: unknown[]) => ({
  db, now: delivery.now, topics: deliveryTopics(delivery), jobs: [], pollMs: 1,
  onError: (error: unknown) => void errors.push(error),
});

/** One round of the outbox; answers what failed. */
export const relay = async (world: World): Promise<string[]> => {
  const errors: unknown[] = [];
  await relayOutbox(workerOf(world, errors));
  return errors.map((error) => (error instanceof AppError ? error.code : String(error)));
};

export const owed = async (db: Database): Promise<string[]> =>
  (await db.read.all(outboxTable, 'order by id')).map(({ topic }) => topic);

/** A parcel to or from a reader, its booking still owed. */
export const aParcel = (
  { db, delivery }: Pick<World, 'db' | 'delivery'>, over: Partial<Parameters<typeof createParcel>[2]> = {},
): Promise<string> => {
  const { name, phone, province, city, district, detail } = aDraft();
  return db.tx((tx) => createParcel(delivery, tx, {
    direction: 'out', libraryCode: 'zj', orderRef: ulid(), items: 2,
    party: { name, phone, province, city, district, detail },
    ...over,
  }));
};

/** The delivery routes on a port of their own; a bearer token is `token-of-reader-` and the reader's id. */
export const serve = async ({ db, delivery }: Pick<World, 'db' | 'delivery'>) => {
  const whoIs = async (token: string) => {
    const readerId = token.replace('token-of-reader-', '');
    return { sessionId: readerId, identityId: readerId, channel: 'zheliban' as const, readerId, post: null };
  };
  const koa = createApp({
    http: { db, cipher: delivery.cipher, now: delivery.now, whoIs },
    routes: deliveryRoutes(delivery),
    log: createLogger('silent'),
    limits: { requestsPerMinute: 100_000, requestTimeoutMs: 10_000 },
    trustProxy: false,
    allowedOrigins: [],
    ready: async () => undefined,
  });
  const server: Server = koa.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    callbackUrl: `${origin}/api/hooks/courier`,
    call: async (readerId: string, method: string, path: string, body?: object) => {
      const response = await fetch(`${origin}/api${path}`, {
        method,
        headers: {
          authorization: `Bearer token-of-reader-${readerId}`, 'content-type': 'application/json',
          'idempotency-key': ulid(),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      return { status: response.status, body: (text ? JSON.parse(text) : null) as unknown };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
