import type { Channel, Session, SignIn } from '../contracts/identity';
import { DuplicateKey } from '../database';
import { AppError } from '../errors';
import { channelIdentityTable, type ChannelIdentityRow } from './channel-identity.table';
import type { ChannelPorts, Identity } from './identity';
import type { ChannelPerson } from './ports';
import { normaliseRealName } from './real-name';
import { sealPhone, sealRealName } from './sealed';
import { addSession, makeSession, presentSession } from './sessions';
import { channelIdentityBySubject } from './store';

/** Throws channel-not-configured. */
export const portsOf = ({ channels }: Identity, channel: Channel): ChannelPorts => {
  const ports = channels[channel];
  if (!ports) throw new AppError('channel-not-configured');
  return ports;
};

/** What the host has proven, sealed for this identity's row. */
const sealProven = ({ cipher }: Identity, id: string, { phone, realName }: ChannelPerson) => ({
  phoneSealed: phone && sealPhone(cipher, id, phone),
  realNameSealed: realName && sealRealName(cipher, id, normaliseRealName(realName)),
});

/** Until the card is issued, each sign-in refreshes what the host has proven and keeps what it leaves out. */
const refreshProven = async (identity: Identity, row: ChannelIdentityRow, person: ChannelPerson) => {
  if (row.readerId || !(person.phone || person.realName || person.unionId)) return;
  const { phoneSealed, realNameSealed } = sealProven(identity, row.id, person);
  await identity.db.tx((tx) =>
    tx.run(
      `update channel_identity set phone_sealed = coalesce(?, phone_sealed),
         real_name_sealed = coalesce(?, real_name_sealed), union_id = coalesce(?, union_id)
       where id = ? and reader_id is null`,
      [phoneSealed, realNameSealed, person.unionId, row.id],
    ));
};

const create = async (identity: Identity, channel: Channel, person: ChannelPerson): Promise<ChannelIdentityRow> => {
  const id = identity.newId();
  const row: ChannelIdentityRow = {
    id, channel, subject: person.subject, unionId: person.unionId, readerId: null,
    ...sealProven(identity, id, person), claimSealed: null, createdAt: identity.now(),
  };
  await identity.db.tx((tx) => tx.insert(channelIdentityTable, row));
  return row;
};

/** One row for one person of a channel, however many sign-ins arrive at once. */
export const findOrCreateIdentity = async (
  identity: Identity, channel: Channel, person: ChannelPerson,
): Promise<ChannelIdentityRow> => {
  const known = await channelIdentityBySubject(identity.db.read, channel, person.subject);
  if (known) {
    await refreshProven(identity, known, person);
    return known;
  }
  try {
    return await create(identity, channel, person);
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
    return (await channelIdentityBySubject(identity.db.read, channel, person.subject))!;
  }
};

/** Throws what the channel refuses with: sign-in-refused, ticket-used, personal-account-required, channel-unavailable. */
export const signIn = async (identity: Identity, { channel, code, flow, installation }: SignIn): Promise<Session> => {
  const person = await portsOf(identity, channel).signIn.exchange(code, flow);
  const who = await findOrCreateIdentity(identity, channel, person);
  const session = makeSession(identity, { identityId: who.id, installation });
  await identity.db.tx((tx) => addSession(tx, session));
  return presentSession(identity, session, who);
};
