import { Text, View } from '@tarojs/components';
import { useStrings } from '../strings';
import { Icon } from './icon';

type StepState = 'done' | 'now' | 'todo';

/** `at` is the index of the step in progress; equal to the number of steps when all are done. */
export const Steps = ({ labels, at }: { labels: readonly string[]; at: number }) => {
  const { common } = useStrings();
  const stateOf = (index: number): StepState => {
    if (index < at) return 'done';
    return index === at ? 'now' : 'todo';
  };
  return (
    <View className='steps' ariaRole='list' ariaLabel={common.ofTotal(Math.min(at + 1, labels.length), labels.length)}>
      {labels.map((label, index) => {
        const state = stateOf(index);
        return (
          <View key={label} className={`step step--${state}`} ariaRole='listitem' ariaLabel={`${label}, ${common.stepState[state]}`}>
            <View className='step__mark'>{state === 'done' ? <Icon name='check' className='step__check' /> : index + 1}</View>
            <Text className='step__label'>{label}</Text>
          </View>
        );
      })}
    </View>
  );
};
