import { decideCredit, recordDecision } from '../credit';
import { DuplicateKey } from '../database';
import { dayOf } from '../days';
import { currentAgreements } from './agreements';
import { makeCardNumber } from './card-number';
import { giveConsents } from './consents';
import type { Identity } from './identity';
import { joinReader } from './join-reader';
import { readerTable } from './reader.table';
import { sealPerson, type Person } from './sealed';
import { bindIdentity, channelIdentityById } from './store';

type Decided = Awaited<ReturnType<typeof decideCredit>>;

const ATTEMPTS = 5;

/** Somebody gave this identity a reader while the card was being made. */
class BoundMeanwhile extends Error {}

/** Reader, consents, credit decision and binding, all or none. */
const insertReader = async (identity: Identity, identityId: string, person: Person, decided: Decided): Promise<string> => {
  const { db, cipher, newId, now, random } = identity;
  const id = newId();
  const registeredAt = now();
  const cardNumber = makeCardNumber(dayOf(registeredAt), random);
  await db.tx(async (tx) => {
    await tx.insert(readerTable, { id, cardNumber, ...sealPerson(cipher, id, person), openLoans: 0, registeredAt });
    await giveConsents(identity, tx, id, currentAgreements('zh'));
    await recordDecision(tx, { id: newId(), readerId: id, ...decided });
    if (!(await bindIdentity(tx, identityId, id))) throw new BoundMeanwhile();
  });
  return id;
};

/** The reader that another request made of the same identity or person, or null when only the card number was taken. */
const madeMeanwhile = async (identity: Identity, identityId: string, person: Person): Promise<string | null> => {
  const { readerId } = await channelIdentityById(identity.db.read, identityId);
  return readerId ?? joinReader(identity, identityId, person);
};

/** Asks for credit, which never blocks the card, then issues it. Answers the reader's id. */
export const issueCard = async (identity: Identity, identityId: string, person: Person): Promise<string> => {
  const { name, idNumber } = person;
  const decided = await decideCredit(identity.credit, { name, idNumber });
  for (let attempt = 1; ; attempt++) {
    try {
      return await insertReader(identity, identityId, person, decided);
    } catch (error) {
      if (!(error instanceof DuplicateKey || error instanceof BoundMeanwhile)) throw error;
      const readerId = await madeMeanwhile(identity, identityId, person);
      if (readerId) return readerId;
      if (attempt >= ATTEMPTS) throw error;
    }
  }
};
