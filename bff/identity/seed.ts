import type { Channel, ReaderSummary } from '../contracts/identity';
import { currentAgreements } from './agreements';
import type { Identity } from './identity';
import { register } from './register';
import { findOrCreateIdentity } from './sign-in';

/** A person for the demonstration, as a channel would have proven them. */
export interface SeedReader { channel: Channel; subject: string; name: string; idNumber: string; phone: string }

/** Registers the person by the true path; again answers the same reader. */
export const seedReader = async (
  identity: Identity, { channel, subject, name, idNumber, phone }: SeedReader,
): Promise<ReaderSummary> => {
  const person = { subject, unionId: null, phone, realName: { name, idNumber } };
  const { id } = await findOrCreateIdentity(identity, channel, person);
  return (await register(identity, id, { agreements: currentAgreements('zh') })).reader;
};
