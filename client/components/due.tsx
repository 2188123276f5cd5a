import { Text, View } from '@tarojs/components';
import { useStrings } from '../strings';
import type { Strings } from '../strings/shape';
import { Tag, type Tone } from './tag';

const SOON = 3;

const toneOf = (daysLeft: number): Tone => {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= SOON ? 'soon' : 'plain';
};

/** How long a loan still runs, in words. */
export const wordsForDays = (daysLeft: number, due: Strings['due']): string => {
  if (daysLeft < 0) return due.overdue(-daysLeft);
  if (daysLeft === 0) return due.today;
  return daysLeft === 1 ? due.tomorrow : due.inDays(daysLeft);
};

/** `day` is YYYY-MM-DD; the year is said only when it is not this one. */
export const sayDay = (day: string, due: Strings['due'], thisYear = new Date().getFullYear()): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year === thisYear ? due.dayOfThisYear(month, date) : due.day(year, month, date);
};

/** A due date with words; the server counts the days. */
export const Due = ({ dueOn, daysLeft }: { dueOn: string; daysLeft: number }) => {
  const { due } = useStrings();
  return (
    <View className='due'>
      <Tag label={wordsForDays(daysLeft, due)} tone={toneOf(daysLeft)} />
      <Text className='due__day'>{sayDay(dueOn, due)}</Text>
    </View>
  );
};
