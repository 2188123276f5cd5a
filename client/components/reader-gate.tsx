import Taro from '@tarojs/taro';
import { type PropsWithChildren, useState } from 'react';
import { explain } from '../api/explain';
import { useReader, useSession } from '../api/session';
import { ensureSession } from '../api/sign-in';
import { useStrings } from '../strings';
import { Button } from './button';
import { notify } from './notice';
import { Empty } from './states';

const toRegistration = (back: string): void => {
  void Taro.navigateTo({ url: `/identity/register/index?back=${encodeURIComponent(back)}` });
};

/** Shows its children to readers; others are asked to sign in, or to register and come back to `back`. */
export const ReaderGate = ({ back, children }: PropsWithChildren<{ back: string }>) => {
  const reader = useReader();
  const signedIn = useSession(({ session }) => session !== null);
  const { gate, ...strings } = useStrings();
  const [busy, setBusy] = useState(false);
  if (reader) return <>{children}</>;

  const enter = async (): Promise<void> => {
    setBusy(true);
    try {
      const session = await ensureSession();
      if (!session.reader) toRegistration(back);
    } catch (error) {
      notify(explain(error, strings).text);
    } finally {
      setBusy(false);
    }
  };
  const words = signedIn
    ? { title: gate.registerTitle, note: gate.registerNote, act: gate.register }
    : { title: gate.signInTitle, note: gate.signInNote, act: gate.signIn };
  return <Empty icon='card' title={words.title} note={words.note} action={<Button label={words.act} busy={busy} onTap={enter} />} />;
};
