import { View } from '@tarojs/components';
import type { Credit } from '../../../bff/contracts/credit';
import { sayDay } from '../../components/due';
import { dayOf } from '../../components/moment';
import { Tag, type Tone } from '../../components/tag';
import { useStrings } from '../../strings';

const TONES: Record<Credit['outcome'], Tone> = { admitted: 'good', refused: 'bad', unknown: 'soon' };

/** The decision, what it rests on, and how to mend it. */
export const CreditWords = ({ credit: { outcome, source, reason, expiresAt } }: { credit: Credit }) => {
  const { card, due } = useStrings();
  const onOwnRecord = outcome === 'admitted' && source === 'own-record';
  return (
    <View className='credit-words'>
      <Tag tone={TONES[outcome]} label={card.outcomes[outcome]} />
      <View>{onOwnRecord ? card.ownRecord : card.reasons[reason]}</View>
      {outcome !== 'admitted' && <View>{card.mend[reason]}</View>}
      {outcome !== 'unknown' && expiresAt && (
        <View className='credit-words__until'>{card.until(sayDay(dayOf(expiresAt), due))}</View>
      )}
    </View>
  );
};
