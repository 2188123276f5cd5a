import { claimJob, ensureJob, jobDone } from '../../bff/database';
import { jobTable } from '../../bff/database/job.table';
import { startWorker, type Job, type Worker } from '../../bff/jobs';
import { testClock } from '../support/clock';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const clock = testClock();
const now = () => clock.now().getTime();
const LEASE_MS = 60_000;
const claim = (name: string) => claimJob(database.db, name, now(), LEASE_MS);

describe('a job', () => {
  it('is made once, however many nodes start at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ensureJob(database.db, 'made', now())));
    expect(await database.db.read.all(jobTable, `where name = 'made'`)).toHaveLength(1);
  });

  it('is run by one of many nodes', async () => {
    await ensureJob(database.db, 'shared', now());
    const leases = await Promise.all(Array.from({ length: 8 }, () => claim('shared')));
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
  });

  it('is due again when its time has come', async () => {
    await ensureJob(database.db, 'timed', now());
    const lease = await claim('timed');
    await jobDone(database.db, 'timed', lease!, now() + 5000, null);
    expect(await claim('timed')).toBeNull();
    clock.pass(5000);
    expect(await claim('timed')).not.toBeNull();
  });

  it('of a node that died is taken over after its lease, and the dead node\'s word counts no more', async () => {
    await ensureJob(database.db, 'taken', now());
    const first = await claim('taken');
    clock.pass(LEASE_MS - 1);
    expect(await claim('taken')).toBeNull();
    clock.pass(1);
    const second = await claim('taken');
    expect(second).not.toBeNull();
    await jobDone(database.db, 'taken', first!, now() + 1, 'late');
    expect(await database.db.read.one(jobTable, `where name = 'taken'`)).toMatchObject({ lease: second, lastError: null });
  });
});

describe('a worker', () => {
  const workerOf = (jobs: Job[], onError: Worker['onError'] = () => undefined): Worker =>
    ({ db: database.db, now: clock.now, topics: { none: async () => undefined }, jobs, pollMs: 1, onError });

  it('runs each job in its time, and waits for a running one when it is stopped', async () => {
    let runs = 0;
    let finish = () => undefined as void;
    let begun = () => undefined as void;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const worker = startWorker(workerOf([{
      name: 'slow', everyMs: 1000,
      run: () => new Promise((resolve) => {
        runs += 1;
        finish = resolve;
        begun();
      }),
    }]));
    await started;
    let stopped = false;
    const stopping = worker.stop().then(() => (stopped = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(runs).toBe(1);
    expect(await database.db.read.one(jobTable, `where name = 'slow'`)).toMatchObject({ dueMs: now() + 1000, lease: null, lastError: null });
  });

  it('notes a failure and goes on with the other jobs', async () => {
    const failed: string[] = [];
    let reached = () => undefined as void;
    const other = new Promise<void>((resolve) => (reached = resolve));
    const bad = async () => {
      throw new Error('no');
    };
    const worker = startWorker(workerOf(
      [{ name: 'bad', everyMs: 1000, run: bad }, { name: 'good', everyMs: 1000, run: async () => reached() }],
      (_error, what) => void failed.push(what),
    ));
    await other;
    await worker.stop();
    expect(failed).toEqual(['bad']);
    expect(await database.db.read.one(jobTable, `where name = 'bad'`)).toMatchObject({ lastError: 'Error: no', dueMs: now() + 1000 });
  });
});
