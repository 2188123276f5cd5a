import type { PhoneProof, RealNameClaim, Registration } from '../contracts/identity';
import { dayOf } from '../days';
import { AppError } from '../errors';
import type { ChannelIdentityRow } from './channel-identity.table';
import type { Identity } from './identity';
import { refusalOfIdNumber } from './policy';
import { readRegistration } from './read-registration';
import { normaliseRealName } from './real-name';
import { openClaim, sealClaim, sealPhone, sealRealName } from './sealed';
import { portsOf } from './sign-in';
import { channelIdentityById } from './store';

/** Proofs are given once, on the way to the card. */
const applying = async ({ db }: Identity, identityId: string): Promise<ChannelIdentityRow> => {
  const row = await channelIdentityById(db.read, identityId);
  if (row.readerId) throw new AppError('already-registered');
  return row;
};

/** Throws already-registered, channel-not-configured, phone-proof-refused, channel-unavailable. */
export const provePhone = async (identity: Identity, identityId: string, proof: PhoneProof): Promise<Registration> => {
  const { id, channel, subject } = await applying(identity, identityId);
  const checker = portsOf(identity, channel).phone;
  if (!checker) throw new AppError('channel-not-configured');
  const sealed = sealPhone(identity.cipher, id, await checker.phoneOf(proof, subject));
  await identity.db.tx((tx) =>
    tx.run('update channel_identity set phone_sealed = ? where id = ? and reader_id is null', [sealed, id]));
  return readRegistration(identity, id, 'zh');
};

const faceOf = (identity: Identity, row: ChannelIdentityRow) => {
  const { face } = portsOf(identity, row.channel);
  if (!face) throw new AppError('channel-not-configured');
  return face;
};

/** A number that cannot get a card is refused before the platform is asked. Throws id-number-invalid, real-name-refused … */
export const beginRealName = async (
  identity: Identity, identityId: string, given: RealNameClaim,
): Promise<{ verifyId: string }> => {
  const row = await applying(identity, identityId);
  const claim = normaliseRealName(given);
  const refusal = refusalOfIdNumber(claim.idNumber, dayOf(identity.now()));
  if (refusal) throw new AppError(refusal);
  const begun = await faceOf(identity, row).begin(claim, row.subject);
  const sealed = sealClaim(identity.cipher, row.id, { ...claim, ...begun });
  await identity.db.tx((tx) =>
    tx.run('update channel_identity set claim_sealed = ? where id = ? and reader_id is null', [sealed, row.id]));
  return { verifyId: begun.verifyId };
};

/** Settles the claim it read and no later one. */
const settle = (identity: Identity, row: ChannelIdentityRow, realNameSealed: string | null) =>
  identity.db.tx((tx) =>
    tx.run(
      `update channel_identity set real_name_sealed = coalesce(?, real_name_sealed), claim_sealed = null
       where id = ? and claim_sealed = ? and reader_id is null`,
      [realNameSealed, row.id, row.claimSealed],
    ));

/** Takes the platform's word, not the client's. Throws real-name-required, real-name-refused, real-name-pending. */
export const finishRealName = async (
  identity: Identity, identityId: string, { verifyId }: { verifyId: string },
): Promise<Registration> => {
  const row = await applying(identity, identityId);
  const claim = openClaim(identity.cipher, row);
  if (!claim && row.realNameSealed) return readRegistration(identity, row.id, 'zh');
  if (claim?.verifyId !== verifyId) throw new AppError('real-name-required');
  const result = await faceOf(identity, row).result(claim, claim, row.subject);
  if (result === 'pending') throw new AppError('real-name-pending');
  await settle(identity, row, result === 'passed' ? sealRealName(identity.cipher, row.id, claim) : null);
  if (result === 'failed') throw new AppError('real-name-refused');
  return readRegistration(identity, row.id, 'zh');
};
