import type { HostClock } from '../clock';
import { Refused } from '../pages';

export type Options = Record<string, unknown>;
type Work = (options: Options) => object | void | Promise<object | void>;

/** How a vendor words success and refusal of an asynchronous call. */
export interface Wording {
  done(name: string, result: object): object;
  refused(name: string, reason: Refused): object;
}

const call = (then: unknown, answer: object) => {
  if (typeof then === 'function') (then as (answer: object) => void)(answer);
};

/** Makes an asynchronous host call: `Refused` becomes the vendor's fail, anything else thrown is a trouble. */
export const answering = (clock: HostClock, onError: (error: unknown) => void, wording: Wording) =>
  (name: string, work: Work) => (options: Options = {}): void => {
    const answer = (outcome: 'success' | 'fail', given: object) => clock.after(() => {
      call(options[outcome], given);
      call(options.complete, given);
    });
    const run = async () => work(options);
    run().then(
      (result) => answer('success', wording.done(name, result ?? {})),
      (error: unknown) => (error instanceof Refused ? answer('fail', wording.refused(name, error)) : onError(error)),
    );
  };
export type Answering = ReturnType<typeof answering>;

/** A host call that keeps listeners; `tell` calls them. */
export const listening = <T>() => {
  const listeners = new Set<(told: T) => void>();
  return {
    on: (listener: (told: T) => void) => void listeners.add(listener),
    off: (listener: (told: T) => void) => void listeners.delete(listener),
    tell: (told: T) => listeners.forEach((listener) => listener(told)),
  };
};
