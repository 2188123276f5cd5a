import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { operation } from '../../bff/contracts/wire';
import { appendToOutbox } from '../../bff/database';
import { AppError } from '../../bff/errors';
import { forgetOldAnswers, leasedAnswer } from '../../bff/http/idempotency';
import { route } from '../../bff/http/route';
import { startTestApp, type TestApp } from '../support/app';
import { DAY_MS } from '../support/clock';
import { anAddressDraft, aReader, type TestReader } from '../support/factories';
import type { Page } from '../../bff/contracts/wire';
import type { Address } from '../../bff/contracts/delivery';

const Body = z.object({ word: z.string() });
const Answer = z.object({ word: z.string(), run: z.number() });
/** How often the work was done, and what it does the next time. */
const work = { runs: 0, now: async () => undefined as unknown };
const perform = async ({ body }: { body: z.infer<typeof Body> }) => {
  work.runs += 1;
  await work.now();
  return { word: body.word, run: work.runs };
};
const leased = operation({
  method: 'post', path: '/leased', summary: 'Calls outside', actor: 'reader', body: Body, answer: Answer, idempotency: 'leased',
});
const stored = operation({
  method: 'post', path: '/stored', summary: 'Writes', actor: 'reader', body: Body, answer: Answer, idempotency: 'stored',
});

let app: TestApp;
let reader: TestReader;
beforeAll(async () => {
  app = await startTestApp({ extraRoutes: [route(leased, perform), route(stored, perform)] });
  reader = await aReader(app);
});
afterAll(() => app.close());
beforeEach(() => {
  work.runs = 0;
  work.now = async () => undefined;
});

type Kind = 'leased' | 'stored';
const ask = (kind: Kind, key: string | undefined, word = 'one', token = reader.token) =>
  app.post<z.infer<typeof Answer> & { error: string }>(`/api/${kind}`, { token, key, body: { word } });
const refusal = async (reply: ReturnType<typeof ask>) => {
  const { status, body } = await reply;
  return [status, body.error];
};
/** Work that is under way until `finish` is called. */
const underWay = () => {
  let finish = () => undefined as void;
  const held = new Promise<void>((resolve) => (finish = resolve));
  const begun = new Promise<void>((resolve) => {
    work.now = () => {
      resolve();
      return held;
    };
  });
  return { finish, begun };
};

describe.each(['stored', 'leased'] as const)('an Idempotency-Key on %s work', (kind) => {
  it('is required, and must look like one', async () => {
    for (const key of ['', 'short', 'x'.repeat(65), 'with spaces in between']) {
      expect(await refusal(ask(kind, key))).toEqual([400, 'idempotency-key-required']);
    }
    expect(work.runs).toBe(0);
  });

  it('gets the first answer again', async () => {
    const key = randomUUID();
    const first = await ask(kind, key);
    expect(first).toMatchObject({ status: 200, body: { word: 'one', run: 1 } });
    expect((await ask(kind, key)).body).toEqual(first.body);
    expect(work.runs).toBe(1);
  });

  it('is refused for another body', async () => {
    const key = randomUUID();
    await ask(kind, key);
    expect(await refusal(ask(kind, key, 'two'))).toEqual([422, 'idempotency-key-reused']);
  });

  it('is the caller\'s own, and the operation\'s own', async () => {
    const key = randomUUID();
    await ask(kind, key);
    expect((await ask(kind, key, 'two', (await aReader(app)).token)).body.run).toBe(2);
    expect((await ask(kind === 'stored' ? 'leased' : 'stored', key, 'two')).body.run).toBe(3);
  });

  it('keeps no refusal: asking again decides again', async () => {
    const key = randomUUID();
    work.now = async () => {
      throw new AppError('no-copy-available');
    };
    expect(await refusal(ask(kind, key))).toEqual([409, 'no-copy-available']);
    work.now = async () => undefined;
    expect((await ask(kind, key)).body.run).toBe(2);
  });

  it('is forgotten after a day, not before', async () => {
    const key = randomUUID();
    await ask(kind, key);
    app.clock.pass(DAY_MS);
    await forgetOldAnswers(app.capabilities.http);
    expect((await ask(kind, key)).body.run).toBe(1);
    app.clock.pass(1);
    await forgetOldAnswers(app.capabilities.http);
    expect((await ask(kind, key)).body.run).toBe(2);
  });

  it('leaves no answer readable in the table', async () => {
    await ask(kind, randomUUID(), 'secret-word');
    const rows = await app.db.read.query<{ answer: string }>('select answer from idempotency_key where answer is not null');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('secret-word');
  });
});

describe('stored work', () => {
  it('commits with its answer or not at all', async () => {
    work.now = async () => {
      await app.db.tx((tx) => appendToOutbox(tx, app.clock.now(), 'half-done', {}));
      throw new Error('died');
    };
    expect(await refusal(ask('stored', randomUUID()))).toEqual([500, 'internal']);
    expect(await app.db.read.query(`select id from outbox where topic = 'half-done'`)).toEqual([]);
  });

  it('runs once for twenty calls at once', async () => {
    const draft = anAddressDraft({ detail: '一条路' });
    const key = randomUUID();
    const replies = await Promise.all(Array.from({ length: 20 }, () =>
      app.post<Address>('/api/addresses', { token: reader.token, key, body: draft })));
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const { items } = (await app.get<Page<Address>>('/api/addresses', { token: reader.token })).body;
    expect(items.filter(({ detail }) => detail === '一条路')).toHaveLength(1);
  });
});

describe('leased work', () => {
  it('runs one at a time: a second call is told that the first is under way', async () => {
    const { begun, finish } = underWay();
    const key = randomUUID();
    const first = ask('leased', key);
    await begun;
    expect(await refusal(ask('leased', key))).toEqual([409, 'request-in-progress']);
    expect(await refusal(ask('leased', key, 'two'))).toEqual([422, 'idempotency-key-reused']);
    finish();
    expect((await first).body.run).toBe(1);
    expect((await ask('leased', key)).body.run).toBe(1);
  });

  it('holds up no other writer', async () => {
    const { begun, finish } = underWay();
    const first = ask('leased', randomUUID());
    await begun;
    await app.db.tx((tx) => appendToOutbox(tx, app.clock.now(), 'meanwhile', {}));
    finish();
    expect((await first).status).toBe(200);
  });

  it('of a server that died is taken over when its lease has ended', async () => {
    const key = randomUUID();
    const { begun, finish } = underWay();
    const first = ask('leased', key);
    await begun;
    work.now = async () => undefined;
    app.clock.pass(59_999);
    expect(await refusal(ask('leased', key))).toEqual([409, 'request-in-progress']);
    app.clock.pass(1);
    const second = (await ask('leased', key)).body;
    expect(second.run).toBe(2);
    finish(); // it had only been very slow
    expect((await first).status).toBe(200);
    expect((await ask('leased', key)).body).toEqual(second);
  });

  it('that was taken over and fails late leaves the new holder\'s claim alone', async () => {
    const keeper = app.capabilities.http;
    const claim = { id: randomUUID(), requestHash: 'h' };
    let fail = (_error: Error) => undefined as void;
    const slow = leasedAnswer(keeper, claim, () => new Promise((_resolve, reject) => (fail = reject)));
    while (!(await app.db.read.query('select id from idempotency_key where id = ?', [claim.id])).length);
    app.clock.pass(60_000);
    let finish = (_answer: unknown) => undefined as void;
    const taken = leasedAnswer(keeper, claim, () => new Promise((resolve) => (finish = resolve)));
    const until = app.clock.now().getTime() + 60_000;
    const renewed = () => app.db.read.query('select id from idempotency_key where id = ? and leased_until = ?', [claim.id, new Date(until)]);
    while (!(await renewed()).length);
    fail(new Error('late'));
    await expect(slow).rejects.toThrow('late');
    await expect(leasedAnswer(keeper, claim, async () => 'third')).rejects.toThrow('request-in-progress');
    finish('second');
    expect(await taken).toBe('second');
    expect(await leasedAnswer(keeper, claim, async () => 'third')).toBe('second');
  });
});
