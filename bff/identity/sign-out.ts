import type { Identity } from './identity';
import { sessionTable } from './session.table';
import { endFamily } from './sessions';

/** Ends the session on this device: no token of its family works after. */
export const signOut = async ({ db, now }: Identity, sessionId: string): Promise<void> => {
  await db.tx(async (tx) => {
    const session = await tx.one(sessionTable, 'where id = ?', [sessionId]);
    if (session) await endFamily(tx, session.family, now());
  });
};
