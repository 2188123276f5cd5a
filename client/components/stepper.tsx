import { Text, View } from '@tarojs/components';
import { useStrings } from '../strings';
import { Icon } from './icon';
import { Tap } from './tap';

interface StepperProps { label: string; value: number; min: number; max: number; onChange(value: number): void }

export const Stepper = ({ label, value, min, max, onChange }: StepperProps) => {
  const { common } = useStrings();
  return (
    <View className='stepper' ariaRole='group' ariaLabel={label}>
      <Tap className='stepper__key' label={common.less} disabled={value <= min} onTap={() => onChange(value - 1)}>
        <Icon name='minus' />
      </Tap>
      <Text className='stepper__value'>{value}</Text>
      <Tap className='stepper__key' label={common.increase} disabled={value >= max} onTap={() => onChange(value + 1)}>
        <Icon name='plus' />
      </Tap>
    </View>
  );
};
