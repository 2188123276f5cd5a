import type { Cipher } from '../cipher';
import type { Channel } from '../contracts/identity';
import type { CreditCheck } from '../credit';
import type { Database, Sql } from '../database';
import { AppError } from '../errors';
import { channelIdentityTable, type ChannelIdentityRow } from './channel-identity.table';
import { consentTable } from './consent.table';
import { readerTable, type ReaderRow } from './reader.table';
import { openPerson } from './sealed';

export const channelIdentityBySubject = (sql: Sql, channel: Channel, subject: string) =>
  sql.one(channelIdentityTable, 'where channel = ? and subject = ?', [channel, subject]);

export const channelIdentityById = async (sql: Sql, id: string): Promise<ChannelIdentityRow> => {
  const found = await sql.one(channelIdentityTable, 'where id = ?', [id]);
  if (!found) throw new AppError('not-signed-in');
  return found;
};

export const readerById = async (sql: Sql, id: string): Promise<ReaderRow> => {
  const found = await sql.one(readerTable, 'where id = ?', [id]);
  if (!found) throw new AppError('not-a-reader');
  return found;
};

export const readerByIdNumber = (sql: Sql, digest: string) =>
  sql.one(readerTable, 'where id_number_digest = ?', [digest]);

/** Gives a channel identity its reader and forgets what was proven on the way; false when it has one already. */
export const bindIdentity = async (tx: Sql, identityId: string, readerId: string): Promise<boolean> => {
  const bound = await tx.run(
    `update channel_identity set reader_id = ?, phone_sealed = null, real_name_sealed = null, claim_sealed = null
     where id = ? and reader_id is null`,
    [readerId, identityId],
  );
  return bound === 1;
};

export const consentsOf = (sql: Sql, readerId: string) =>
  sql.all(consentTable, 'where reader_id = ? and withdrawn_at is null order by id', [readerId]);

/** What a credit source is asked about; for composing CreditCheck. */
export const creditSubjectOf = async (
  { db, cipher }: { db: Database; cipher: Cipher }, readerId: string,
): ReturnType<CreditCheck['subjectOf']> => {
  const { name, idNumber } = openPerson(cipher, await readerById(db.read, readerId));
  return { name, idNumber };
};
