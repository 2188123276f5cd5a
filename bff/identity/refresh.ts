import type { Session } from '../contracts/identity';
import type { Sql } from '../database';
import { AppError } from '../errors';
import type { Identity } from './identity';
import { sessionTable, type SessionRow } from './session.table';
import { addSession, endFamily, makeSession, presentSession, type OpenedSession } from './sessions';
import { channelIdentityById } from './store';
import { LOST_ANSWER_MS, tokenDigest } from './tokens';

/** The first use of a refresh token. */
const rotate = async (tx: Sql, { id }: SessionRow, now: Date): Promise<boolean> =>
  (await tx.run(
    `update session set rotations = 1, rotated_at = ? where id = ? and rotations = 0 and revoked_at is null`,
    [now, id],
  )) === 1;

/** A lost answer, once and soon: the pair nobody received ends, so that if somebody did, its use is seen as a reuse. */
const rotateAgain = async (tx: Sql, { id, family }: SessionRow, now: Date): Promise<boolean> => {
  const soon = new Date(now.getTime() - LOST_ANSWER_MS);
  const again = await tx.run(
    `update session set rotations = 2 where id = ? and rotations = 1 and revoked_at is null and rotated_at >= ?`,
    [id, soon],
  );
  if (again === 0) return false;
  const unused = await tx.run(
    `update session set revoked_at = ? where family = ? and parent_id = ? and rotations = 0 and revoked_at is null`,
    [now, family, id],
  );
  return unused === 1;
};

const nextPair = async (identity: Identity, tx: Sql, known: SessionRow): Promise<OpenedSession | null> => {
  const now = identity.now();
  if (!(await rotate(tx, known, now)) && !(await rotateAgain(tx, known, now))) {
    await endFamily(tx, known.family, now);
    return null;
  }
  const { identityId, installation, family, id } = known;
  const session = makeSession(identity, { identityId, installation, family, parentId: id });
  await addSession(tx, session);
  return session;
};

/** A fresh pair for a refresh token. A token used before ends its whole family. Throws session-expired. */
export const refreshSession = async (identity: Identity, refreshToken: string): Promise<Session> => {
  const { db, now } = identity;
  const known = await db.read.one(sessionTable, 'where refresh_digest = ?', [tokenDigest(refreshToken)]);
  if (!known || known.refreshExpiresAt <= now()) throw new AppError('session-expired');
  const session = await db.tx((tx) => nextPair(identity, tx, known));
  if (!session) throw new AppError('session-expired');
  return presentSession(identity, session, await channelIdentityById(db.read, known.identityId));
};
