const NEVER = setTimeout(() => undefined);
clearTimeout(NEVER);

/** Timers of the package. What throws in them is kept, as the host reports it, and none outlives the phone. */
export const hostClock = (onError: (error: unknown) => void) => {
  const timeouts = new Set<NodeJS.Timeout>();
  const intervals = new Set<NodeJS.Timeout>();
  const guarded = (work: () => void) => () => {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  };
  type Timer = (work: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => NodeJS.Timeout;

  let isStopped = false;

  const after: Timer = (work, ms = 0, ...given) => {
    if (isStopped) return NEVER;
    const timer = setTimeout(guarded(() => {
      timeouts.delete(timer);
      work(...given);
    }), ms);
    timeouts.add(timer);
    return timer;
  };
  const every: Timer = (work, ms = 0, ...given) => {
    if (isStopped) return NEVER;
    const timer = setInterval(guarded(() => work(...given)), ms);
    intervals.add(timer);
    return timer;
  };
  const forget = (timer?: NodeJS.Timeout) => {
    clearTimeout(timer);
    if (timer) [timeouts, intervals].forEach((timers) => timers.delete(timer));
  };
  return {
    after,
    globals: { setTimeout: after, setInterval: every, clearTimeout: forget, clearInterval: forget },
    stop: () => {
      isStopped = true;
      [...timeouts, ...intervals].forEach(forget);
    },
  };
};
export type HostClock = ReturnType<typeof hostClock>;
