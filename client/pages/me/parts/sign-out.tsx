import { signOut } from '../../../api/sign-in';
import { Button } from '../../../components/button';
import { notify } from '../../../components/notice';
import { useStrings } from '../../../strings';

export const SignOut = () => {
  const { me } = useStrings();
  const leave = async (): Promise<void> => {
    // The session ends here even when the server cannot be told; there it expires by itself.
    await signOut().catch(() => undefined);
    notify(me.signedOut);
  };
  return <Button kind='quiet' label={me.signOut} onTap={leave} />;
};
