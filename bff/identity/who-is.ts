import type { Channel } from '../contracts/identity';
import { AppError } from '../errors';
import type { Identity } from './identity';
import { tokenDigest } from './tokens';

/** Whom an access token speaks for. */
export interface SignedIn {
  sessionId: string;
  identityId: string;
  channel: Channel;
  readerId: string | null;
  post: { staffId: string; libraryCode: string } | null;
}

interface Found extends Omit<SignedIn, 'post'> { staffId: string | null; libraryCode: string | null; live: number }

const BY_TOKEN = `
  select s.id as sessionId, s.identity_id as identityId, i.channel as channel, i.reader_id as readerId,
    p.id as staffId, p.library_code as libraryCode,
    case when s.revoked_at is null and s.access_expires_at > ? then 1 else 0 end as live
  from session s
  join channel_identity i on i.id = s.identity_id
  left join staff p on p.reader_id = i.reader_id
  where s.access_digest = ?`;

/** Runs on every request: one query over unique keys, no write. Throws not-signed-in, session-expired. */
export const whoIs = async ({ db, now }: Pick<Identity, 'db' | 'now'>, token: string): Promise<SignedIn> => {
  const [found] = await db.read.query<Found>(BY_TOKEN, [now(), tokenDigest(token)]);
  if (!found) throw new AppError('not-signed-in');
  if (Number(found.live) !== 1) throw new AppError('session-expired');
  const { sessionId, identityId, channel, readerId, staffId, libraryCode } = found;
  return { sessionId, identityId, channel, readerId, post: staffId && libraryCode ? { staffId, libraryCode } : null };
};
