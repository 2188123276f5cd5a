import { setTimeout as sleep } from 'node:timers/promises';
import {
  claimFromOutbox, claimJob, delivered, ensureJob, jobDone, notDelivered, type Database, type OutboxMessage,
} from './database';

/** Clock-driven work; `everyMs` after one run has ended the next begins. */
export interface Job { name: string; everyMs: number; run: () => Promise<void> }
/** Delivers one message outside any transaction; throws to be tried again. */
export type Deliver = (payload: OutboxMessage['payload'], message: OutboxMessage) => Promise<void>;

export interface Worker {
  db: Database;
  now: () => Date;
  topics: Record<string, Deliver>;
  jobs: Job[];
  pollMs: number;
  onError: (error: unknown, what: string) => void;
}

const JOB_LEASE_MS = 60_000;

const deliverOne = async ({ db, now, topics, onError }: Worker, message: OutboxMessage) => {
  try {
    await topics[message.topic]!(message.payload, message);
    await delivered(db, message);
  } catch (error) {
    onError(error, message.topic);
    await notDelivered(db, message, now().getTime(), String(error));
  }
};

/** One round of the relay; answers how many messages it handled. */
export const relayOutbox = async (worker: Worker): Promise<number> => {
  const messages = await claimFromOutbox(worker.db, Object.keys(worker.topics), worker.now().getTime());
  for (const message of messages) await deliverOne(worker, message);
  return messages.length;
};

const runIfDue = async ({ db, now, onError }: Worker, job: Job) => {
  await ensureJob(db, job.name, now().getTime());
  const lease = await claimJob(db, job.name, now().getTime(), JOB_LEASE_MS);
  if (!lease) return;
  const failure = await job.run().then(() => null, (error: unknown) => {
    onError(error, job.name);
    return String(error);
  });
  await jobDone(db, job.name, lease, now().getTime() + job.everyMs, failure);
};

/** Starts the relay and the jobs; `stop` waits for what has begun. */
export const startWorker = (worker: Worker) => {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const handled = await round(worker);
      if (handled === 0) await sleep(worker.pollMs, undefined, { signal: stopping.signal }).catch(() => 'stopping');
    }
  };
  const ended = loop();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};

const round = async (worker: Worker): Promise<number> => {
  try {
    const handled = await relayOutbox(worker);
    for (const job of worker.jobs) await runIfDue(worker, job);
    return handled;
  } catch (error) {
    worker.onError(error, 'worker');
    return 0;
  }
};
