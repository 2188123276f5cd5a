import { AppError } from '../errors';
import { currentAgreements } from './agreements';
import { giveConsents } from './consents';
import type { Identity } from './identity';
import { idNumberDigest, openPerson, type Person } from './sealed';
import { bindIdentity, readerByIdNumber } from './store';

/**
 * Joins a channel identity to the reader with the same proven name and ID number; a phone never joins anyone.
 * Null when nobody has this number. Throws id-number-taken when somebody of another name has.
 */
export const joinReader = async (identity: Identity, identityId: string, person: Person): Promise<string | null> => {
  const { db, cipher } = identity;
  const reader = await readerByIdNumber(db.read, idNumberDigest(cipher, person.idNumber));
  if (!reader) return null;
  if (openPerson(cipher, reader).name !== person.name) throw new AppError('id-number-taken');
  await db.tx(async (tx) => {
    if (await bindIdentity(tx, identityId, reader.id)) {
      await giveConsents(identity, tx, reader.id, currentAgreements('zh'));
    }
  });
  return reader.id;
};
