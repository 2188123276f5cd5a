import { Text, View } from '@tarojs/components';
import { explain } from '../../../api/explain';
import { Icon } from '../../../components/icon';
import { useStrings } from '../../../strings';

/** Why the last step did not work, where the reader is looking. */
export const Notice = ({ error }: { error: unknown }) => {
  const strings = useStrings();
  if (!error) return null;
  return (
    <View className='register-notice' ariaRole='alert'>
      <Icon name='warning' />
      <Text>{explain(error, strings).text}</Text>
    </View>
  );
};
