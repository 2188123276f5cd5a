import { marks, type Database } from '../database';
import type { Job } from '../jobs';
import type { Identity } from './identity';

const BATCH = 500;
const EVERY_MS = 600_000;

/** Sessions whose refresh token has ended can neither be used nor reused. Answers how many were forgotten. */
export const forgetEndedSessions = async (db: Database, now: Date): Promise<number> => {
  const ended = await db.read.query<{ id: string }>(
    `select id from session where refresh_expires_at <= ? order by refresh_expires_at limit ${BATCH}`, [now],
  );
  if (ended.length === 0) return 0;
  const ids = ended.map(({ id }) => id);
  return db.tx((tx) => tx.run(`delete from session where id in (${marks(ids)})`, ids));
};

export const identityJobs = ({ db, now }: Identity): Job[] => [{
  name: 'sessions-forget',
  everyMs: EVERY_MS,
  run: async () => {
    while ((await forgetEndedSessions(db, now())) === BATCH);
  },
}];
