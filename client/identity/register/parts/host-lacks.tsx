import { Text, View } from '@tarojs/components';
import { dropSession } from '../../../api/session';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Icon } from '../../../components/icon';
import { useStrings } from '../../../strings';

/** The host was to say it and did not; only the host can mend that, and it tells us at the next sign-in. */
export const HostLacks = ({ what, onSignedOut }: { what: 'hostLacksName' | 'hostLacksPhone'; onSignedOut(): unknown }) => {
  const { registration: words } = useStrings();
  const signInAgain = () => {
    dropSession();
    return onSignedOut();
  };
  return (
    <Card>
      <View className='register-notice' ariaRole='alert'>
        <Icon name='warning' />
        <Text>{words[what]}</Text>
      </View>
      <Button kind='quiet' label={words.signInAgain} onTap={signInAgain} />
    </Card>
  );
};
