import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import { createCipher } from '../../bff/cipher';
import type { Channel } from '../../bff/contracts/identity';
import { defaultCreditPolicy, type CreditCheck } from '../../bff/credit';
import type { CreditSource, CreditSubject } from '../../bff/credit/ports';
import { AppError } from '../../bff/errors';
import { creditSubjectOf, type ChannelPorts, type Identity } from '../../bff/identity';
import { currentAgreements } from '../../bff/identity/agreements';
import type { ChannelPerson, RealName } from '../../bff/identity/ports';
import { signIn } from '../../bff/identity/sign-in';
import { freshDatabase } from '../support/database';
import { idNumberOf } from './id-numbers';

/** A credit source whose next answers the test decides, and which remembers its questions. */
export const fakeCreditSource = () => {
  const asked: { subject: CreditSubject; threshold: number; transactionId: string }[] = [];
  const fake = {
    asked,
    answer: 'admitted' as 'admitted' | 'refused' | 'no-score' | 'down',
    assess: async (...[subject, threshold, transactionId]: Parameters<CreditSource['assess']>) => {
      asked.push({ subject, threshold, transactionId });
      if (fake.answer === 'down') throw new Error('connection refused');
      if (fake.answer === 'no-score') return { outcome: 'unknown' as const, because: 'no-score' as const };
      return { outcome: fake.answer };
    },
  };
  return fake;
};

/** Channels that know the people the test put there by their one-use codes. */
const fakeChannels = () => {
  const people = new Map<string, ChannelPerson>();
  const phones = new Map<string, string>();
  const faces = new Map<string, { claim: RealName; result: 'passed' | 'failed' | 'pending' }>();
  const portsWith = (more: Omit<ChannelPorts, 'signIn'>): ChannelPorts => ({
    signIn: {
      exchange: async (code) => {
        const person = people.get(code);
        if (!person) throw new AppError('ticket-used');
        people.delete(code);
        return person;
      },
    },
    ...more,
  });
  const phone: ChannelPorts['phone'] = {
    phoneOf: async (proof) => {
      const number = phones.get('code' in proof ? proof.code : proof.response);
      if (!number) throw new AppError('phone-proof-refused');
      return number;
    },
  };
  const face: ChannelPorts['face'] = {
    begin: async (claim) => {
      const verifyId = ulid();
      faces.set(verifyId, { claim, result: 'pending' });
      return { verifyId };
    },
    result: async (verifyId) => faces.get(verifyId)!.result,
  };
  const ports = { zheliban: portsWith({}), alipay: portsWith({ phone }), wechat: portsWith({ phone, face }) };
  return { people, phones, faces, ports };
};

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
