import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trace } from './books';
import type { Faults } from './faults';
import { signedHeaders, type Keys } from './signature';

/** Couriers try again for hours, each time after a longer wait; here for seconds. */
const RETRY_MS = [150, 500, 1500, 3000];
const TIMEOUT_MS = 5000;

interface Options { callbackUrl: string; keys: Keys; now: () => Date; faults: () => Faults }
export interface Attempt { traceId: string; status: number }

/** The HTTP status, 0 when there was none. */
const post = async ({ callbackUrl, keys, now, faults }: Options, stop: AbortSignal, trace: Trace): Promise<number> => {
  const body = JSON.stringify({ traces: [trace] });
  const secret = faults().forge ? `not ${keys.secret}` : keys.secret;
  const headers = signedHeaders({ ...keys, secret }, now(), new URL(callbackUrl).pathname, body);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const response = await fetch(callbackUrl, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0; // no one there, or too slow: it is tried again
  }
};

/** Pushes traces to the callback, and tries again until it is told 2xx or has tried often enough. */
export const openCallbacks = (options: Options) => {
  const { faults } = options;
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // one for each callback under way
  const attempts: Attempt[] = [];
  const running = new Set<Promise<void>>();
  let held: Trace[] = [];

  const wait = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => 'stopping');

  const attempt = async (trace: Trace): Promise<boolean> => {
    const status = await post(options, stopping.signal, trace);
    attempts.push({ traceId: trace.traceId, status });
    return status >= 200 && status < 300;
  };

  const deliver = async (trace: Trace) => {
    await wait(faults().delayMs);
    for (const retryMs of [...RETRY_MS, 0]) {
      if (stopping.signal.aborted || (await attempt(trace))) return;
      await wait(retryMs);
    }
  };

  const track = (work: Promise<unknown>): Promise<void> => {
    const ended = work.then(() => void running.delete(ended));
    running.add(ended);
    return ended;
  };

  const send = (trace: Trace) => track(Promise.all(Array.from({ length: 1 + faults().repeat }, () => deliver(trace))));

  const sendInTurn = async (traces: Trace[]) => {
    for (const trace of traces) await send(trace);
  };

  return {
    /** Resolves when the trace is delivered, given up, lost or held back. */
    push: async (trace: Trace): Promise<void> => {
      if (faults().lose) return;
      if (faults().reorder === 0) return send(trace);
      held.push(trace);
      if (held.length < faults().reorder) return;
      const late = held.reverse();
      held = [];
      await track(sendInTurn(late));
    },
    attempts: (): readonly Attempt[] => attempts,
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
