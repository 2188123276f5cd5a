import type { PropsWithChildren } from 'react';
import { useReader, useSession } from '../api/session';
import { useStrings } from '../strings';
import { Button } from './button';
import { Empty } from './states';
import { useBecomingReader } from './use-becoming-reader';

/** Shows its children to readers; others are asked to sign in, or to register and come back to `back`. */
export const ReaderGate = ({ back, children }: PropsWithChildren<{ back: string }>) => {
  const reader = useReader();
  const signedIn = useSession(({ session }) => session !== null);
  const { gate } = useStrings();
  const becomeReader = useBecomingReader(back);
  if (reader) return <>{children}</>;
  const words = signedIn
    ? { title: gate.registerTitle, note: gate.registerNote, act: gate.register }
    : { title: gate.signInTitle, note: gate.signInNote, act: gate.signIn };
  const act = <Button label={words.act} onTap={() => becomeReader()} />;
  return <Empty icon='card' title={words.title} note={words.note} action={act} />;
};
