import type { Registration } from '../contracts/identity';
import { currentAgreements } from './agreements';
import type { Language } from './agreements/agreement';
import type { Identity } from './identity';
import { registrationOf } from './registration';
import { openPerson, openPhone, openRealName } from './sealed';
import { channelIdentityById, readerById } from './store';

export const readRegistration = async (
  { db, cipher }: Identity, identityId: string, language: Language,
): Promise<Registration> => {
  const row = await channelIdentityById(db.read, identityId);
  const agreements = currentAgreements(language);
  if (row.readerId) {
    const { phone, ...realName } = openPerson(cipher, await readerById(db.read, row.readerId));
    return registrationOf({ channel: row.channel, registered: true, phone, realName, agreements });
  }
  return registrationOf({
    channel: row.channel, registered: false, phone: openPhone(cipher, row), realName: openRealName(cipher, row), agreements,
  });
};
