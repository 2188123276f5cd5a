import { Text, View } from '@tarojs/components';
import { isPassing } from '../../api/api-error';
import { explain } from '../../api/explain';
import { useStrings } from '../../strings';
import { Icon } from '../icon';

/** Why the order did not go through; a lost answer says that trying again is safe. */
export const Failed = ({ error }: { error: Error }) => {
  const strings = useStrings();
  const { text, requestId } = explain(error, strings);
  return (
    <View className='checkout__refused' ariaRole='alert'>
      <View className='checkout__why'><Icon name='warning' /><Text>{text}</Text></View>
      {isPassing(error) && <View>{strings.checkout.unsure}</View>}
      {requestId && <View className='checkout__soft'>{strings.common.requestId(requestId)}</View>}
    </View>
  );
};
