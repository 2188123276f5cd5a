import type { Strings } from '../strings/shape';
import { sayDay } from './due';

const SHANGHAI_AHEAD = 8 * 3_600_000;

/** The day in Asia/Shanghai, YYYY-MM-DD, of an instant given in ISO 8601 or milliseconds. */
export const dayOf = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + SHANGHAI_AHEAD).toISOString().slice(0, 10);

/** Day and minute in Asia/Shanghai. */
export const sayMoment = (instant: string, due: Strings['due']): string => {
  const there = new Date(new Date(instant).getTime() + SHANGHAI_AHEAD).toISOString();
  return `${sayDay(there.slice(0, 10), due)} ${there.slice(11, 16)}`;
};
