import { appendToOutbox, claimFromOutbox } from '../../bff/database';
import { outboxTable, type OutboxMessage } from '../../bff/database/outbox.table';
import { relayOutbox, type Worker } from '../../bff/jobs';
import { testClock } from '../support/clock';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const clock = testClock();
const failures: string[] = [];
beforeEach(async () => {
  failures.length = 0;
  await database.db.tx((tx) => tx.run('delete from outbox'));
});

type Deliver = Worker['topics'][string];
const workerOf = (deliver: Deliver): Worker => ({
  db: database.db, now: clock.now, topics: { letter: deliver }, jobs: [], pollMs: 1, onError: (error) => void failures.push(String(error)),
});
const owe = (payload: OutboxMessage['payload'] = {}, delayMs = 0) =>
  database.db.tx((tx) => appendToOutbox(tx, clock.now(), 'letter', payload, delayMs));
const left = () => database.db.read.all(outboxTable, 'order by id');

describe('the outbox', () => {
  it('delivers what was committed, once, and forgets it', async () => {
    const delivered: unknown[] = [];
    const worker = workerOf(async (payload) => void delivered.push(payload));
    await owe({ to: '王小明' });
    await database.db.tx(async (tx) => {
      await appendToOutbox(tx, clock.now(), 'letter', { to: 'nobody' });
      throw new Error('rolled back');
    }).catch(() => undefined);
    expect([await relayOutbox(worker), await relayOutbox(worker)]).toEqual([1, 0]);
    expect(delivered).toEqual([{ to: '王小明' }]);
    expect(await left()).toEqual([]);
  });

  it('delivers nothing before its time, and nothing of a topic that is not its own', async () => {
    const worker = workerOf(async () => undefined);
    await owe({}, 1000);
    await database.db.tx((tx) => appendToOutbox(tx, clock.now(), 'somebody-else', {}));
    expect(await relayOutbox(worker)).toBe(0);
    clock.pass(1000);
    expect(await relayOutbox(worker)).toBe(1);
    expect((await left()).map(({ topic }) => topic)).toEqual(['somebody-else']);
  });

  it('tries again later and later, and leaves what never works for a person to see', async () => {
    const waits: number[] = [];
    let last = clock.now().getTime();
    const worker = workerOf(async () => {
      waits.push(clock.now().getTime() - last);
      last = clock.now().getTime();
      throw new Error('no answer');
    });
    await owe();
    for (let round = 0; round < 20_000 && (await left())[0]!.state === 'ready'; round++) {
      await relayOutbox(worker);
      clock.set(new Date(Math.max(clock.now().getTime(), (await left())[0]!.dueMs)).toISOString());
    }
    expect(waits.slice(0, 5)).toEqual([0, 1000, 2000, 4000, 8000]);
    expect(waits).toHaveLength(12);
    expect(await left()).toMatchObject([{ state: 'dead', attempts: 12, lastError: 'Error: no answer', lease: null }]);
    clock.pass(86_400_000);
    expect(await relayOutbox(worker)).toBe(0);
    expect(failures).toHaveLength(12);
  });

  it('holds up no message behind one that fails', async () => {
    const delivered: unknown[] = [];
    await owe({ bad: true });
    await owe({ bad: false });
    await relayOutbox(workerOf(async ({ bad }) => {
      if (bad) throw new Error('bad');
      delivered.push(bad);
    }));
    expect(delivered).toEqual([false]);
    expect(await left()).toHaveLength(1);
  });

  it('is emptied by many workers, each message by one of them', async () => {
    const seen: unknown[] = [];
    const worker = workerOf(async ({ at }) => void seen.push(at));
    await Promise.all(Array.from({ length: 60 }, (_, at) => owe({ at })));
    await Promise.all(Array.from({ length: 5 }, async () => {
      while ((await left()).length > 0) await relayOutbox(worker);
    }));
    expect([...seen].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 60 }, (_, at) => at));
  });

  it('is taken over from a worker that died, after its lease', async () => {
    await owe({ to: '王小明' });
    const claimed = await claimFromOutbox(database.db, ['letter'], clock.now().getTime());
    expect(claimed).toHaveLength(1); // and dies
    const delivered: unknown[] = [];
    const worker = workerOf(async (payload) => void delivered.push(payload));
    clock.pass(29_999);
    expect(await relayOutbox(worker)).toBe(0);
    clock.pass(1);
    expect(await relayOutbox(worker)).toBe(1);
    expect(delivered).toEqual([{ to: '王小明' }]);
  });

  it('is left alone by a worker that comes back after its lease was taken over', async () => {
    await owe();
    let finish = () => undefined as void;
    let begun = () => undefined as void;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const slow = relayOutbox(workerOf(() => new Promise((_resolve, reject) => {
      finish = () => reject(new Error('much too late'));
      begun();
    })));
    await started;
    clock.pass(30_000);
    const [taken] = await claimFromOutbox(database.db, ['letter'], clock.now().getTime());
    finish();
    await slow;
    expect(await left()).toMatchObject([{ lease: taken!.lease, state: 'ready', lastError: null }]);
  });
});
