import { dayOf } from '../../../components/moment';

const DAY = 86_400_000;
const BOOKABLE = 7;

/** Tomorrow and the six days after it, YYYY-MM-DD in Asia/Shanghai: today's windows may be over. */
export const bookableDays = (now: number): readonly string[] =>
  Array.from({ length: BOOKABLE }, (_, index) => dayOf(now + (index + 1) * DAY));

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
