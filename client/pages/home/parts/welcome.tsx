import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { useBecomingReader } from '../../../components/use-becoming-reader';
import { useStrings } from '../../../strings';

/** For somebody who is not signed in. */
export const Welcome = () => {
  const { home } = useStrings();
  const enter = useBecomingReader('/pages/home/index');
  return (
    <View className='greeting'>
      <View className='greeting__hello' ariaRole='heading'>{home.guestTitle}</View>
      <View className='greeting__quiet'>{home.guestNote}</View>
      <Button label={home.enter} onTap={() => enter()} />
    </View>
  );
};
