import { create } from 'zustand';
import type { ReaderSummary, Session } from '../../bff/contracts/identity';
import { randomId } from '../platform/random-id';
import { storage } from '../platform/storage';

const KEY = 'session';
const INSTALLATION_KEY = 'installation';

/** The signed-in channel identity, or null. `session.reader` is null until a library card is issued. */
export const useSession = create<{ session: Session | null }>(() => ({ session: storage.read<Session>(KEY) ?? null }));

export const currentSession = (): Session | null => useSession.getState().session;

export const keepSession = (session: Session): void => {
  storage.write(KEY, session);
  useSession.setState({ session });
};

export const dropSession = (): void => {
  storage.remove(KEY);
  useSession.setState({ session: null });
};

/** After registration the session's reader exists. */
export const keepReader = (reader: ReaderSummary): void => {
  const session = currentSession();
  if (session) keepSession({ ...session, reader });
};

export const useReader = (): ReaderSummary | null => useSession(({ session }) => session?.reader ?? null);

/** Tells this installation from the reader's others; random, kept until the app is removed. */
export const installation = (): string => {
  const kept = storage.read<string>(INSTALLATION_KEY);
  if (kept) return kept;
  const fresh = randomId();
  storage.write(INSTALLATION_KEY, fresh);
  return fresh;
};
