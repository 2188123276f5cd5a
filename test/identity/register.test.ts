import { releaseLoanSlots, seedReader, takeLoanSlots, whoIs } from '../../bff/identity';
import { readerSummary } from '../../bff/identity/present';
import { provePhone } from '../../bff/identity/proofs';
import { readRegistration } from '../../bff/identity/read-registration';
import { register } from '../../bff/identity/register';
import { addStaff } from '../../bff/staff';
import { idNumberOf } from './id-numbers';
import { allAgreements, aPerson, openWorld, refusalOf, signInAs, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.source.answer = 'admitted';
});

const countOf = async (table: string, readerId: string) =>
  Number((await world.db.read.query<{ n: number }>(`select count(*) as n from ${table} where reader_id = ?`, [readerId]))[0]!.n);
const readers = async () => Number((await world.db.read.query<{ n: number }>('select count(*) as n from reader'))[0]!.n);
const newReader = async () => {
  const { identityId } = await signInAs(world, 'zheliban', aPerson());
  return (await register(world.identity, identityId, allAgreements)).reader;
};

describe('a card', () => {
  it('is two taps away in Zheliban', async () => {
    const person = aPerson();
    const { session, identityId } = await signInAs(world, 'zheliban', person);
    const { reader, credit } = await register(world.identity, identityId, allAgreements);
    expect(reader.cardNumber).toMatch(/^3326\d{10}$/);
    expect(reader.name).toMatch(/^\*+明$/);
    expect(reader.phone).toBe(`139****${person.phone.slice(-4)}`);
    expect(credit).toMatchObject({ outcome: 'admitted', source: 'zhima' });
    expect(await whoIs(world.identity, session.accessToken)).toMatchObject({ readerId: reader.id, post: null });
    expect((await signInAs(world, 'zheliban', person)).session.reader).toEqual(reader);
    expect(await countOf('consent', reader.id)).toBe(2);
  });

  it('takes a sealed phone in Alipay', async () => {
    const { identityId } = await signInAs(world, 'alipay', aPerson({ phone: null }));
    expect(await refusalOf(register(world.identity, identityId, allAgreements))).toBe('phone-required');
    const wrong = provePhone(world.identity, identityId, { response: 'forged', sign: 's' });
    expect(await refusalOf(wrong)).toBe('phone-proof-refused');
    world.channels.phones.set('sealed', '13700001111');
    const registration = await provePhone(world.identity, identityId, { response: 'sealed', sign: 's' });
    expect(registration.known.phone).toBe('137****1111');
    expect((await register(world.identity, identityId, allAgreements)).reader.phone).toBe('137****1111');
  });

  it('is not issued to whom the host does not know by real name', async () => {
    const { identityId } = await signInAs(world, 'alipay', aPerson({ realName: null }));
    expect(await refusalOf(register(world.identity, identityId, allAgreements))).toBe('real-name-required');
  });

  it('is one card, however often and however parallel it is asked for', async () => {
    const { identityId } = await signInAs(world, 'zheliban', aPerson());
    const before = await readers();
    const all = await Promise.all(Array.from({ length: 12 }, () => register(world.identity, identityId, allAgreements)));
    const again = await register(world.identity, identityId, allAgreements);
    expect(new Set([...all, again].map(({ reader }) => reader.cardNumber)).size).toBe(1);
    expect(await readers()).toBe(before + 1);
    expect(await countOf('consent', again.reader.id)).toBe(2);
    expect(await countOf('credit_decision', again.reader.id)).toBe(1);
  });

  it('is one card for one person who comes through three channels at once', async () => {
    const person = aPerson();
    const before = await readers();
    const signed = await Promise.all((['zheliban', 'alipay', 'wechat'] as const).map((channel) => signInAs(world, channel, person)));
    const all = await Promise.all(signed.map(({ identityId }) => register(world.identity, identityId, allAgreements)));
    expect(new Set(all.map(({ reader }) => reader.id)).size).toBe(1);
    expect(await readers()).toBe(before + 1);
    expect(await countOf('channel_identity', all[0]!.reader.id)).toBe(3);
    expect(await countOf('consent', all[0]!.reader.id)).toBe(2);
  });

  it('gets another number when its number is taken', async () => {
    const taken = await newReader();
    let calls = 0;
    const digits = Number(taken.cardNumber.slice(4, 13));
    const sameOnce = (size: number) => {
      calls += 1;
      const bytes = Buffer.alloc(size);
      bytes.writeUIntBE(calls === 1 ? digits : digits + 1, 0, 6);
      return bytes;
    };
    const { identityId } = await signInAs(world, 'zheliban', aPerson());
    const { reader } = await register({ ...world.identity, random: sameOnce }, identityId, allAgreements);
    expect(calls).toBe(2);
    expect(reader.cardNumber).not.toBe(taken.cardNumber);
  });

  it('is shared by a second channel of the same name and number, and by no phone', async () => {
    const person = aPerson();
    const first = await signInAs(world, 'zheliban', person);
    const { reader } = await register(world.identity, first.identityId, allAgreements);
    const second = await signInAs(world, 'alipay', { ...person, subject: 'other', phone: '13600009999' });
    expect((await register(world.identity, second.identityId, allAgreements)).reader).toEqual(reader);
    const neighbour = await signInAs(world, 'wechat', aPerson({ phone: person.phone }));
    expect((await register(world.identity, neighbour.identityId, allAgreements)).reader.id).not.toBe(reader.id);
  });

  it('is not given to another name with the same number', async () => {
    const person = aPerson();
    const { identityId } = await signInAs(world, 'zheliban', person);
    await register(world.identity, identityId, allAgreements);
    const other = await signInAs(world, 'alipay', {
      ...person, subject: 'impostor', realName: { ...person.realName, name: '李四' },
    });
    expect(await refusalOf(register(world.identity, other.identityId, allAgreements))).toBe('id-number-taken');
    expect((await readRegistration(world.identity, other.identityId, 'zh')).steps.at(-1)).toEqual({ name: 'card', state: 'todo' });
  });

  it('needs the agreements, a true number and, under 14, a guardian; a refusal leaves no reader', async () => {
    const before = await readers();
    const refused = async (idNumber: string, given = allAgreements) => {
      const { identityId } = await signInAs(world, 'zheliban', aPerson({ realName: { name: '王小明', idNumber } }));
      return refusalOf(register(world.identity, identityId, given));
    };
    const valid = idNumberOf('19910101', 999);
    expect(await refused(valid, { agreements: [] })).toBe('agreement-required');
    const old = { agreements: allAgreements.agreements.map((agreement) => ({ ...agreement, version: '2020-01' })) };
    expect(await refused(valid, old)).toBe('agreement-outdated');
    expect(await refused('330106199101019990')).toBe('id-number-invalid');
    expect(await refused(idNumberOf('20200101', 1))).toBe('guardian-consent-required');
    expect(await readers()).toBe(before);
  });

  it('is issued though credit is refused, and though the source is down', async () => {
    for (const [answer, outcome, reason] of [
      ['refused', 'refused', 'score-insufficient'], ['no-score', 'unknown', 'no-score'], ['down', 'unknown', 'source-down'],
    ] as const) {
      world.source.answer = answer;
      const { identityId } = await signInAs(world, 'zheliban', aPerson());
      const { reader, credit } = await register(world.identity, identityId, allAgreements);
      expect(reader.cardNumber).toHaveLength(14);
      expect(credit).toMatchObject({ outcome, reason });
    }
  });

  it('ends the registration: no proof is taken after it', async () => {
    const { identityId } = await signInAs(world, 'alipay', aPerson());
    await register(world.identity, identityId, allAgreements);
    expect(await refusalOf(provePhone(world.identity, identityId, { code: 'x' }))).toBe('already-registered');
    const { steps, known } = await readRegistration(world.identity, identityId, 'en');
    expect(steps.every(({ state }) => state === 'done')).toBe(true);
    expect(known.idNumber).toMatch(/^3301\*{10}/);
  });
});

describe('a reader', () => {
  it('with a post is staff of that library', async () => {
    const person = { channel: 'zheliban', subject: 'librarian', ...aPerson().realName, phone: '13500000000' } as const;
    const reader = await seedReader(world.identity, person);
    expect((await seedReader(world.identity, person)).id).toBe(reader.id);
    const staff = { id: 'staff-1', readerId: reader.id, libraryCode: 'ZJ001', role: 'desk' as const, createdAt: new Date() };
    await world.db.tx((tx) => addStaff(tx, staff));
    const { session } = await signInAs(world, 'zheliban', { subject: 'librarian', unionId: null, phone: null, realName: null });
    expect(await whoIs(world.identity, session.accessToken)).toMatchObject({
      readerId: reader.id, post: { staffId: 'staff-1', libraryCode: 'ZJ001' },
    });
    expect(await readerSummary(world.identity, reader.id)).toMatchObject({
      post: { libraryCode: 'ZJ001', libraryName: '馆 ZJ001' },
    });
  });

  it('has room for so many loans and no more, however many ask at once', async () => {
    const { id } = await newReader();
    const take = (count: number) => world.db.tx((tx) => takeLoanSlots(tx, id, count, 20));
    expect(await take(15)).toBe(true);
    const taken = await Promise.all(Array.from({ length: 10 }, () => take(1)));
    expect(taken.filter(Boolean)).toHaveLength(5);
    await world.db.tx((tx) => releaseLoanSlots(tx, id, 20));
    await expect(world.db.tx((tx) => releaseLoanSlots(tx, id, 1))).rejects.toThrow('fewer than 1');
  });
});
