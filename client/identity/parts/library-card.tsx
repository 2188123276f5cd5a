import { Text, View } from '@tarojs/components';
import type { ReaderSummary } from '../../../bff/contracts/identity';
import { sayDay } from '../../components/due';
import { dayOf } from '../../components/moment';
import { useStrings } from '../../strings';

const inFours = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');

/** The one card, as it would look in a hand. */
export const LibraryCard = ({ reader: { cardNumber, name, registeredAt } }: { reader: ReaderSummary }) => {
  const { card, due } = useStrings();
  return (
    <View className='library-card'>
      <View className='library-card__library'>{card.library}</View>
      <View className='library-card__label'>{card.number}</View>
      <View className='library-card__number'>{inFours(cardNumber)}</View>
      <View className='library-card__foot'>
        <View><Text className='library-card__label'>{card.holder}</Text> <Text>{name}</Text></View>
        <Text className='library-card__label'>{card.since(sayDay(dayOf(registeredAt), due))}</Text>
      </View>
    </View>
  );
};
