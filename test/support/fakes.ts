import { ulid } from 'ulid';
import type { CreditSource, CreditSubject } from '../../bff/credit/ports';
import { AppError } from '../../bff/errors';
import type { ChannelPorts } from '../../bff/identity';
import type { ChannelPerson, RealName } from '../../bff/identity/ports';

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
export const fakeChannels = () => {
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
      return { verifyId, reference: ulid() };
    },
    result: async ({ verifyId }) => faces.get(verifyId)!.result,
  };
  const ports = { zheliban: portsWith({}), alipay: portsWith({ phone }), wechat: portsWith({ phone, face }) };
  return { people, phones, faces, ports };
};
