/** Days are `YYYY-MM-DD` in Asia/Shanghai, which has had no summer time since 1991. */
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

export const dayOf = (instant: Date): string => new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The instant a day begins in Shanghai. */
export const startOf = (day: string): Date => new Date(Date.parse(day) - SHANGHAI_MS);
