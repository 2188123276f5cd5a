import { View } from '@tarojs/components';
import { Card } from '../../../components/card';
import { Segmented } from '../../../components/segmented';
import { prefer, type Preferences, usePreferences } from '../../../preferences';
import { useStrings } from '../../../strings';

interface ChoiceProps<T extends string> {
  label: string;
  names: Readonly<Record<T, string>>;
  order: readonly T[];
  value: T;
  onChange(value: T): void;
}

function Choice<T extends string>({ label, names, order, value, onChange }: ChoiceProps<T>) {
  const options = order.map((each) => ({ value: each, label: names[each] }));
  return (
    <View className='me-choice'>
      <View className='me-choice__label' ariaHidden>{label}</View>
      <Segmented<T> label={label} options={options} value={value} onChange={onChange} />
    </View>
  );
}

const SIZES: readonly Preferences['size'][] = ['auto', 'normal', 'elder'];
const GROUNDS: readonly Preferences['ground'][] = ['auto', 'light', 'dark'];
const LANGUAGES: readonly Preferences['language'][] = ['zh', 'en'];

/** Text size, light and language; `auto` follows the host or the device. */
export const Display = () => {
  const { preferences: words, me } = useStrings();
  const { size, ground, language } = usePreferences();
  return (
    <Card title={me.display}>
      <Choice
        label={words.size} names={words.sizes} order={SIZES} value={size}
        onChange={(chosen) => prefer({ size: chosen })}
      />
      <Choice
        label={words.ground} names={words.grounds} order={GROUNDS} value={ground}
        onChange={(chosen) => prefer({ ground: chosen })}
      />
      <Choice
        label={words.language} names={words.languages} order={LANGUAGES} value={language}
        onChange={(chosen) => prefer({ language: chosen })}
      />
    </Card>
  );
};
