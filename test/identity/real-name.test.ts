import { beginRealName, finishRealName, provePhone } from '../../bff/identity/proofs';
import { register } from '../../bff/identity/register';
import { idNumberOf } from './id-numbers';
import { allAgreements, aPerson, openWorld, refusalOf, signInAs, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const stranger = async () => (await signInAs(world, 'wechat', aPerson({ phone: null, realName: null }))).identityId;
const claim = () => aPerson().realName;

describe('a face verification', () => {
  it('and a phone code lead a WeChat user to the card', async () => {
    const id = await stranger();
    const { name, idNumber } = claim();
    world.channels.phones.set('phone-code', '13812345678');
    await provePhone(world.identity, id, { code: 'phone-code' });
    const { verifyId } = await beginRealName(world.identity, id, { name, idNumber: idNumber.toLowerCase() });
    expect(await refusalOf(finishRealName(world.identity, id, { verifyId }))).toBe('real-name-pending');
    world.channels.faces.get(verifyId)!.result = 'passed';
    const registration = await finishRealName(world.identity, id, { verifyId });
    expect(registration.steps.filter(({ state }) => state === 'done').map((step) => step.name))
      .toEqual(['sign-in', 'phone', 'real-name']);
    expect(await finishRealName(world.identity, id, { verifyId })).toEqual(registration);
    expect((await register(world.identity, id, allAgreements)).reader.phone).toBe('138****5678');
  });

  it('that failed proves nothing', async () => {
    const id = await stranger();
    const { verifyId } = await beginRealName(world.identity, id, claim());
    world.channels.faces.get(verifyId)!.result = 'failed';
    expect(await refusalOf(finishRealName(world.identity, id, { verifyId }))).toBe('real-name-refused');
    world.channels.faces.get(verifyId)!.result = 'passed';
    expect(await refusalOf(finishRealName(world.identity, id, { verifyId }))).toBe('real-name-required');
  });

  it('of somebody else is not taken', async () => {
    const [mine, other] = [await stranger(), await stranger()];
    const { verifyId } = await beginRealName(world.identity, other, claim());
    world.channels.faces.get(verifyId)!.result = 'passed';
    expect(await refusalOf(finishRealName(world.identity, mine, { verifyId }))).toBe('real-name-required');
    await beginRealName(world.identity, mine, claim());
    expect(await refusalOf(finishRealName(world.identity, mine, { verifyId }))).toBe('real-name-required');
  });

  it('is not begun for a number that cannot get a card', async () => {
    const id = await stranger();
    const begun = world.channels.faces.size;
    const begin = (idNumber: string) => refusalOf(beginRealName(world.identity, id, { name: '王小明', idNumber }));
    expect(await begin('330106199001010010')).toBe('id-number-invalid');
    expect(await begin(idNumberOf('20200101', 1))).toBe('guardian-consent-required');
    expect(world.channels.faces.size).toBe(begun);
  });

  it('is not offered where the host knows the person', async () => {
    const { identityId } = await signInAs(world, 'zheliban', aPerson());
    expect(await refusalOf(beginRealName(world.identity, identityId, claim()))).toBe('channel-not-configured');
    expect(await refusalOf(provePhone(world.identity, identityId, { code: 'x' }))).toBe('channel-not-configured');
  });
});
