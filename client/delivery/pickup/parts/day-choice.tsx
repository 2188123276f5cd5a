import { Text, View } from '@tarojs/components';
import { sayDay } from '../../../components/due';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { weekdayOf } from './days';

interface DayChoiceProps { days: readonly string[]; day: string; onChange(day: string): void }

export const DayChoice = ({ days, day, onChange }: DayChoiceProps) => {
  const { pickup, due } = useStrings();
  return (
    <View>
      <View className='list-block__title' ariaRole='heading'>{pickup.day}</View>
      <View className='days' ariaRole='radiogroup' ariaLabel={pickup.day}>
        {days.map((one) => {
          const chosen = one === day;
          const words = sayDay(one, due);
          const weekday = pickup.weekdays[weekdayOf(one)] ?? '';
          return (
            <Tap
              key={one} className={`day ${chosen ? 'day--on' : ''}`} role='radio' checked={chosen}
              label={`${words} ${weekday}`} onTap={() => onChange(one)}
            >
              <Text className='day__date'>{words}</Text>
              <View className='day__week'>
                {chosen && <Icon name='check' className='day__check' />}
                <Text>{weekday}</Text>
              </View>
            </Tap>
          );
        })}
      </View>
    </View>
  );
};
