import { randomBytes, randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { monotonicFactory } from 'ulid';
import type { App } from './app';
import { bookstoreRoutes } from './bookstore';
import { catalogueRoutes, librariesOf, type Catalogue } from './catalogue';
import { circulationRoutes, parcelMoved, staffRoutes, type Circulation } from './circulation';
import type { Cipher } from './cipher';
import { creditJobs, creditRoutes, defaultCreditPolicy, type CreditCheck } from './credit';
import type { CreditSource } from './credit/ports';
import type { Database } from './database';
import { deliveryJobs, deliveryRoutes, deliveryTopics, type Delivery } from './delivery';
import type { Courier } from './delivery/ports';
import { forgetOldAnswers } from './http/idempotency';
import type { Http } from './http/mount';
import { creditSubjectOf, identityJobs, identityRoutes, whoIs, type Identity } from './identity';
import type { Worker } from './jobs';
import { libraryPays } from './payments';

/** What the outside gives: a database, keys, a clock, and adapters of the outside systems. */
export interface Outside {
  db: Database;
  cipher: Cipher;
  log: Logger;
  now: () => Date;
  channels: Identity['channels'];
  creditSource: CreditSource | null;
  creditThreshold: number;
  courier: Courier;
  senderPhone: string;
}

/** Every capability with what it needs. */
export interface Capabilities {
  identity: Identity;
  credit: CreditCheck;
  catalogue: Catalogue;
  delivery: Delivery;
  circulation: Circulation;
  http: Http;
}

const PURGE_MS = 3_600_000;
const POLL_MS = 250;

export const compose = (outside: Outside): Capabilities => {
  const { db, cipher, now, log } = outside;
  // Drawn from Node's pool: the package's own source asks the system for each of the sixteen letters.
  const nextId = monotonicFactory(() => randomInt(32) / 32);
  const base = { db, cipher, now, newId: () => nextId(now().getTime()) };
  const libraryOf = async (code: string) => (await librariesOf(db.read, [code])).get(code) ?? null;

  const credit: CreditCheck = {
    ...base,
    source: outside.creditSource,
    policy: { ...defaultCreditPolicy, threshold: outside.creditThreshold },
    subjectOf: (readerId) => creditSubjectOf(base, readerId),
    onError: (error, what) => log.warn({ err: error, what }, 'outside system failed'),
  };
  const identity: Identity = {
    ...base,
    random: randomBytes,
    channels: outside.channels,
    credit,
    libraryNameOf: async (code) => (await libraryOf(code))?.name ?? code,
  };
  const delivery: Delivery = {
    ...base, courier: outside.courier, senderPhone: outside.senderPhone, libraryOf, onParcelMoved: parcelMoved,
  };
  return {
    identity, credit, delivery,
    catalogue: base,
    circulation: { ...base, delivery, payments: libraryPays },
    http: { db, cipher, now, whoIs: (token) => whoIs(identity, token) },
  };
};

export const routesOf = ({ identity, credit, catalogue, delivery, circulation }: Capabilities): App['routes'] => [
  ...identityRoutes(identity),
  ...creditRoutes(credit),
  ...catalogueRoutes(catalogue),
  ...bookstoreRoutes(catalogue),
  ...deliveryRoutes(delivery),
  ...circulationRoutes(circulation),
  ...staffRoutes(circulation),
];

export const workerOf = (outside: Outside, { identity, credit, delivery, http }: Capabilities): Worker => ({
  db: outside.db,
  now: outside.now,
  topics: deliveryTopics(delivery),
  jobs: [
    ...identityJobs(identity),
    ...creditJobs(credit),
    ...deliveryJobs(delivery),
    { name: 'idempotency-purge', everyMs: PURGE_MS, run: async () => void (await forgetOldAnswers(http)) },
  ],
  pollMs: POLL_MS,
  onError: (error, what) => outside.log.warn({ err: error, what }, 'will be tried again'),
});
