import { View } from '@tarojs/components';
import { Icon, type IconName } from '../../components/icon';
import './outcome.scss';

export interface Outcome {
  tone: 'good' | 'info' | 'bad';
  icon: IconName;
  /** The one thing to know, readable from an arm's length. */
  head: string;
  notes: readonly string[];
}

/** What the last scan did, large, in colour, with a sign and in words; a screen reader says it at once. */
export const OutcomePanel = ({ outcome: { tone, icon, head, notes } }: { outcome: Outcome }) => (
  <View className={`outcome outcome--${tone}`} ariaRole='status' ariaLive='assertive'>
    <Icon name={icon} className='outcome__icon' />
    <View className='outcome__words'>
      <View className='outcome__head'>{head}</View>
      {notes.map((note) => <View key={note} className='outcome__note'>{note}</View>)}
    </View>
  </View>
);
