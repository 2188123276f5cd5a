import type { ReaderSummary } from '../contracts/identity';
import { postOf } from '../staff';
import type { Identity } from './identity';
import { maskName, maskPhone } from './masks';
import { openPerson } from './sealed';
import { readerById } from './store';

/** A reader as the reader may see it: masked. Throws not-a-reader. */
export const readerSummary = async (identity: Identity, readerId: string): Promise<ReaderSummary> => {
  const { db, cipher, libraryNameOf } = identity;
  const reader = await readerById(db.read, readerId);
  const { name, phone } = openPerson(cipher, reader);
  const post = await postOf(db.read, readerId);
  return {
    id: reader.id,
    cardNumber: reader.cardNumber,
    name: maskName(name),
    phone: maskPhone(phone),
    registeredAt: reader.registeredAt.toISOString(),
    post: post && { libraryCode: post.libraryCode, libraryName: await libraryNameOf(post.libraryCode) },
  };
};
