import { Text, View } from '@tarojs/components';
import { Icon } from './icon';
import { Tap } from './tap';

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, all in sight. The chosen one carries a tick. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <View className='segmented' ariaRole='radiogroup' ariaLabel={label}>
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <Tap
            key={option.value}
            className={`segment ${chosen ? 'segment--on' : ''}`}
            role='radio'
            checked={chosen}
            label={option.label}
            onTap={() => onChange(option.value)}
          >
            {chosen && <Icon name='check' className='segment__check' />}
            <Text>{option.label}</Text>
          </Tap>
        );
      })}
    </View>
  );
}
