import { creditOf } from '../../bff/credit';
import { reassess } from '../../bff/credit/assess';
import { retryCredit } from '../../bff/credit/retry';
import { register } from '../../bff/identity/register';
import { allAgreements, aPerson, openWorld, signInAs, type World } from '../identity/world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const readerWith = async (answer: World['source']['answer']) => {
  world.source.answer = answer;
  const { identityId } = await signInAs(world, 'zheliban', aPerson());
  return (await register(world.identity, identityId, allAgreements)).reader.id;
};
const credit = (readerId: string) => creditOf(world.db.read, readerId, world.identity.now());

describe('credit', () => {
  it('asks once, against 550, under a question that names nobody', async () => {
    await readerWith('admitted');
    const [{ subject, threshold, transactionId }] = world.source.asked as [World['source']['asked'][0]];
    expect(threshold).toBe(550);
    expect(transactionId).toMatch(/^[0-9a-f]{64}$/);
    expect(transactionId).not.toContain(subject.idNumber);
  });

  it('asks the same question of the same person all day, and another the next day', async () => {
    const id = await readerWith('no-score');
    await reassess(world.credit, id);
    world.pass(DAY);
    await reassess(world.credit, id);
    const [first, second, third] = world.source.asked.map(({ transactionId }) => transactionId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('that is known is answered again and not asked for until it ends', async () => {
    for (const answer of ['admitted', 'refused'] as const) {
      const id = await readerWith(answer);
      const asked = world.source.asked.length;
      world.source.answer = answer === 'admitted' ? 'refused' : 'admitted';
      expect(await reassess(world.credit, id)).toEqual(await credit(id));
      expect(world.source.asked).toHaveLength(asked);
      world.pass(30 * DAY);
      expect((await reassess(world.credit, id)).outcome).toBe(world.source.answer);
    }
  });

  it('that is unknown is asked for at the reader\'s wish', async () => {
    const id = await readerWith('down');
    expect(await credit(id)).toMatchObject({ outcome: 'unknown', reason: 'source-down' });
    expect(world.errors).toHaveLength(1);
    world.source.answer = 'admitted';
    expect(await reassess(world.credit, id)).toMatchObject({ outcome: 'admitted' });
  });

  it('that a dead source left unknown is asked for again by itself', async () => {
    const ids = [await readerWith('down'), await readerWith('down')];
    world.source.answer = 'admitted';
    await retryCredit(world.credit);
    expect(await credit(ids[0]!)).toMatchObject({ outcome: 'unknown' }); // its hour has not passed
    world.pass(HOUR);
    await retryCredit(world.credit);
    for (const id of ids) expect(await credit(id)).toMatchObject({ outcome: 'admitted' });
    const asked = world.source.asked.length;
    await retryCredit(world.credit);
    expect(world.source.asked).toHaveLength(asked);
  });

  it('leaves a source alone that is found down, and takes nothing from who was admitted', async () => {
    const ids = [await readerWith('admitted'), await readerWith('admitted'), await readerWith('admitted')];
    world.source.answer = 'down';
    world.pass(29 * DAY);
    const asked = world.source.asked.length;
    await retryCredit(world.credit);
    expect(world.source.asked).toHaveLength(asked + 1);
    world.pass(2 * DAY);
    await retryCredit(world.credit);
    for (const id of ids) expect(await credit(id)).toMatchObject({ outcome: 'admitted', source: 'own-record' });
    world.source.answer = 'admitted';
    world.pass(HOUR);
    await retryCredit(world.credit);
    for (const id of ids) expect(await credit(id)).toMatchObject({ outcome: 'admitted', source: 'zhima' });
  });

  it('never turns a refusal to unknown while it holds, though the source is down', async () => {
    const id = await readerWith('refused');
    world.source.answer = 'down';
    world.pass(29 * DAY);
    await retryCredit(world.credit);
    expect(await credit(id)).toMatchObject({ outcome: 'refused' });
  });

  it('is unknown, and refuses nobody, where no source is contracted', async () => {
    const id = await readerWith('no-score');
    expect(await reassess({ ...world.credit, source: null }, id)).toMatchObject({ outcome: 'unknown', reason: 'not-asked' });
  });
});
