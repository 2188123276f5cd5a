import type { Channel, Session } from '../contracts/identity';
import type { Sql } from '../database';
import type { Identity } from './identity';
import { readerSummary } from './present';
import { sessionTable, type SessionRow } from './session.table';
import { ACCESS_MS, makeTokens, REFRESH_MS, tokenDigest, type Tokens } from './tokens';

export interface OpenedSession { row: SessionRow; tokens: Tokens }
type Origin = Pick<SessionRow, 'identityId' | 'installation'> & Partial<Pick<SessionRow, 'family' | 'parentId'>>;

/** A new pair of tokens and its row; only digests are kept. */
export const makeSession = ({ newId, now, random }: Identity, origin: Origin): OpenedSession => {
  const id = newId();
  const createdAt = now();
  const tokens = makeTokens(random);
  const row: SessionRow = {
    id,
    identityId: origin.identityId,
    family: origin.family ?? id,
    parentId: origin.parentId ?? null,
    accessDigest: tokenDigest(tokens.accessToken),
    refreshDigest: tokenDigest(tokens.refreshToken),
    accessExpiresAt: new Date(createdAt.getTime() + ACCESS_MS),
    refreshExpiresAt: new Date(createdAt.getTime() + REFRESH_MS),
    rotations: 0,
    rotatedAt: null,
    revokedAt: null,
    installation: origin.installation,
    createdAt,
  };
  return { row, tokens };
};

export const addSession = (tx: Sql, { row }: OpenedSession) => tx.insert(sessionTable, row);

export const endFamily = (tx: Sql, family: string, now: Date) =>
  tx.run('update session set revoked_at = ? where family = ? and revoked_at is null', [now, family]);

export const presentSession = async (
  identity: Identity, { row, tokens }: OpenedSession, { channel, readerId }: { channel: Channel; readerId: string | null },
): Promise<Session> => ({
  ...tokens,
  accessExpiresAt: row.accessExpiresAt.toISOString(),
  refreshExpiresAt: row.refreshExpiresAt.toISOString(),
  channel,
  reader: readerId ? await readerSummary(identity, readerId) : null,
});
