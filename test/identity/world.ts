import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import { createCipher } from '../../bff/cipher';
import type { Channel } from '../../bff/contracts/identity';
import { defaultCreditPolicy, type CreditCheck } from '../../bff/credit';
import { AppError } from '../../bff/errors';
import { creditSubjectOf, type Identity } from '../../bff/identity';
import { currentAgreements } from '../../bff/identity/agreements';
import type { ChannelPerson, RealName } from '../../bff/identity/ports';
import { signIn } from '../../bff/identity/sign-in';
import { freshDatabase } from '../support/database';
import { fakeChannels, fakeCreditSource } from '../support/fakes';
import { idNumberOf } from './id-numbers';

export const openWorld = async () => {
  const { db, drop } = await freshDatabase();
  const clock = { at: new Date('2026-11-22T02:00:00.000Z') };
  const channels = fakeChannels();
  const source = fakeCreditSource();
  const errors: unknown[] = [];
  const cipher = createCipher({ current: 'k1', keys: { k1: randomBytes(32) }, indexKey: randomBytes(32) });
  const ground = { db, cipher, now: () => new Date(clock.at), newId: () => ulid() };
  const credit: CreditCheck = {
    ...ground, source, policy: defaultCreditPolicy, subjectOf: (id) => creditSubjectOf(ground, id),
    onError: (error) => errors.push(error),
  };
  const identity: Identity = {
    ...ground, random: randomBytes, channels: channels.ports, credit, libraryNameOf: async (code) => `馆 ${code}`,
  };
  const pass = (ms: number) => (clock.at = new Date(clock.at.getTime() + ms));
  return { db, clock, pass, channels, source, errors, credit, identity, close: drop };
};
export type World = Awaited<ReturnType<typeof openWorld>>;

let people = 0;
/** A new person each time, real to every host. */
export const aPerson = (overrides: Partial<ChannelPerson> = {}): ChannelPerson & { realName: RealName; phone: string } => {
  people += 1;
  return {
    subject: `subject-${people}`, unionId: null, phone: `1390000${String(people).padStart(4, '0')}`,
    realName: { name: `王小${people}明`, idNumber: idNumberOf('19900101', people) }, ...overrides,
  } as ChannelPerson & { realName: RealName; phone: string };
};

/** Signs a person in; answers the session and its channel identity's id. */
export const signInAs = async ({ identity, channels, db }: World, channel: Channel, person: ChannelPerson) => {
  const code = ulid();
  channels.people.set(code, person);
  const session = await signIn(identity, { channel, code, flow: 'unified', installation: 'test-device-1' });
  const [row] = await db.read.query<{ id: string }>(
    'select id from channel_identity where channel = ? and subject = ?', [channel, person.subject]);
  return { session, identityId: row!.id };
};

export const allAgreements = { agreements: currentAgreements('zh') };

/** The code an AppError refuses with; anything else fails the test. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const outcome = await work.then(() => 'no refusal', (error: unknown) => error);
  if (outcome instanceof AppError) return outcome.code;
  throw new Error('not refused with a code', { cause: outcome });
};
