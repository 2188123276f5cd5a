import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';

export type Tone = 'plain' | 'good' | 'soon' | 'bad' | 'info';

const SIGNS: Partial<Record<Tone, IconName>> = { good: 'check', soon: 'clock', bad: 'warning' };

/** A state in words; the sign and the colour only repeat them. */
export const Tag = ({ label, tone = 'plain' }: { label: string; tone?: Tone }) => {
  const sign = SIGNS[tone];
  return (
    <View className={`tag tag--${tone}`}>
      {sign && <Icon name={sign} className='tag__sign' />}
      <Text>{label}</Text>
    </View>
  );
};
