import { beginRealName, finishRealName, provePhone } from '../../bff/identity/proofs';
import { refreshSession } from '../../bff/identity/refresh';
import { register } from '../../bff/identity/register';
import { allAgreements, aPerson, openWorld, signInAs, type World } from './world';

const TABLES = ['reader', 'channel_identity', 'session', 'consent', 'credit_decision', 'staff', 'outbox', 'idempotency_key'];
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Every value of every column, as text. */
const everything = async () => {
  const rows = await Promise.all(TABLES.map((table) => world.db.read.query(`select * from ${table}`)));
  return JSON.stringify(rows);
};

describe('at rest', () => {
  it('no phone, name, ID number or token lies in clear, before the card and after', async () => {
    const person = aPerson();
    const { name, idNumber } = person.realName;
    const { session, identityId } = await signInAs(world, 'wechat', { ...person, phone: null, realName: null });
    world.channels.phones.set('code', person.phone);
    await provePhone(world.identity, identityId, { code: 'code' });
    const { verifyId } = await beginRealName(world.identity, identityId, { name, idNumber });
    const next = await refreshSession(world.identity, session.refreshToken);
    const secrets = [
      person.phone, name, JSON.stringify(name).slice(1, -1), idNumber, session.accessToken, session.refreshToken,
      next.accessToken, next.refreshToken, Buffer.from(idNumber).toString('base64').slice(0, 20),
    ];
    const clear = async () => {
      const stored = await everything();
      return secrets.filter((secret) => stored.includes(secret));
    };
    expect(await clear()).toEqual([]);

    world.channels.faces.get(verifyId)!.result = 'passed';
    await finishRealName(world.identity, identityId, { verifyId });
    expect(await clear()).toEqual([]);

    await register(world.identity, identityId, allAgreements);
    expect(await clear()).toEqual([]);
    const [row] = await world.db.read.query('select * from channel_identity where id = ?', [identityId]);
    expect(row).toMatchObject({ phone_sealed: null, real_name_sealed: null, claim_sealed: null });
  });
});
