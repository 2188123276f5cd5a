/** A clock that stands until the test moves it. */
export const testClock = (start = '2026-11-22T02:00:00.000Z') => {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    pass: (ms: number) => void (at += ms),
    set: (instant: string) => void (at = Date.parse(instant)),
  };
};
export type TestClock = ReturnType<typeof testClock>;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
