import { seedBookstoreData } from '../../bff/bookstore';
import { seedCatalogue } from '../../bff/catalogue';
import { seedPolicies } from '../../bff/circulation';
import { seedDelivery } from '../../bff/delivery';
import { seedReader } from '../../bff/identity';
import type { Running } from '../../bff/main';
import { addStaff, postOf } from '../../bff/staff';
import type { Person } from '../../sandbox';

const seedStaff = async ({ outside: { db, now }, capabilities: { identity } }: Running, person: Person) => {
  const { name, idNumber, phone } = person;
  const reader = await seedReader(identity, { channel: 'zheliban', subject: person.zhelibanUserId, name, idNumber, phone });
  if (await postOf(db.read, reader.id)) return;
  const post = { id: identity.newId(), readerId: reader.id, libraryCode: person.post!, role: 'desk' as const };
  await db.tx((tx) => addStaff(tx, { ...post, createdAt: now() }));
};

/** Loads what is not there yet: libraries, titles, copies, rules, bookstores, and the sandbox's librarians at their posts. */
export const loadDemonstration = async (running: Running, persons: readonly Person[]) => {
  const { db } = running.outside;
  await seedCatalogue(running.capabilities.catalogue);
  await seedBookstoreData({ db });
  await seedPolicies(db);
  await seedDelivery(db);
  for (const person of persons) if (person.post) await seedStaff(running, person);
};
