import { View } from '@tarojs/components';
import type { ReaderSummary } from '../../../../bff/contracts/identity';
import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useBecomingReader } from '../../../components/use-becoming-reader';
import { useStrings } from '../../../strings';

/** Whose phone this is; leads to the card. */
export const Profile = ({ reader: { name, phone } }: { reader: ReaderSummary }) => {
  const { me } = useStrings();
  const [mark] = Array.from(name).reverse();
  return (
    <Tap className='me-profile' onTap={() => go('/identity/card/index')}>
      <View className='me-profile__seal' ariaHidden>{mark}</View>
      <View className='me-profile__words'>
        <View className='me-profile__name'>{name}</View>
        <View className='me-profile__soft'>{phone}</View>
      </View>
      <View className='me-profile__card'>{me.card}</View>
      <Icon name='forward' className='cell__forward' />
    </Tap>
  );
};

export const Guest = () => {
  const { me } = useStrings();
  const enter = useBecomingReader('/pages/me/index');
  return (
    <View className='me-guest'>
      <View className='me-profile__name' ariaRole='heading'>{me.guestTitle}</View>
      <View className='me-profile__soft'>{me.guestNote}</View>
      <Button label={me.enter} onTap={() => enter()} />
    </View>
  );
};
