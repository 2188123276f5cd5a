import type { Register, Registered } from '../contracts/identity';
import { creditOf } from '../credit';
import { dayOf } from '../days';
import { AppError } from '../errors';
import { currentAgreements } from './agreements';
import type { ChannelIdentityRow } from './channel-identity.table';
import type { Identity } from './identity';
import { issueCard } from './issue-card';
import { joinReader } from './join-reader';
import { refusalToRegister } from './policy';
import { readerSummary } from './present';
import { openPhone, openRealName, type Person } from './sealed';
import { channelIdentityById } from './store';

/** The proven person. Throws what still stands against a card. */
const provenPerson = (identity: Identity, row: ChannelIdentityRow, { agreements: accepted }: Register): Person => {
  const phone = openPhone(identity.cipher, row);
  const realName = openRealName(identity.cipher, row);
  const current = currentAgreements('zh');
  const refusal = refusalToRegister({ current, accepted, phone, realName, today: dayOf(identity.now()) });
  if (refusal) throw new AppError(refusal);
  return { ...realName!, phone: phone! };
};

const registered = async (identity: Identity, readerId: string): Promise<Registered> => ({
  reader: await readerSummary(identity, readerId),
  credit: await creditOf(identity.db.read, readerId, identity.now(), identity.credit.policy),
});

/**
 * Issues the card, or joins this channel to the card the person has; a second call answers the same reader.
 * Throws agreement-required, agreement-outdated, phone-required, real-name-required, id-number-invalid,
 * id-number-taken, guardian-consent-required.
 */
export const register = async (identity: Identity, identityId: string, given: Register): Promise<Registered> => {
  const row = await channelIdentityById(identity.db.read, identityId);
  if (row.readerId) return registered(identity, row.readerId);
  const person = provenPerson(identity, row, given);
  const readerId = await joinReader(identity, row.id, person) ?? await issueCard(identity, row.id, person);
  return registered(identity, readerId);
};
