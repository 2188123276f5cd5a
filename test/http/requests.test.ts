import type { ErrorBody } from '../../bff/contracts/errors';
import { operation } from '../../bff/contracts/wire';
import { route } from '../../bff/http/route';
import { startTestApp, type TestApp } from '../support/app';
import type { Reply } from '../support/client';
import { freshDatabase } from '../support/database';
import { anAddressDraft, aReader, type TestReader } from '../support/factories';

const ours = 'https://app.example.cn';
/** Answers when the test lets it, so that "too slow" needs no waiting. */
const slow = { release: () => undefined as void };
const extraRoutes = [
  route(operation({ method: 'get', path: '/slow', summary: 'Never in time', actor: 'anyone' }),
    () => new Promise((resolve) => (slow.release = () => resolve({})))),
  route(operation({ method: 'get', path: '/broken', summary: 'Fails', actor: 'anyone' }), async () => {
    throw new Error('password is hunter2');
  }),
];

let app: TestApp;
let reader: TestReader;
beforeAll(async () => {
  app = await startTestApp({ allowedOrigins: [ours], extraRoutes, limits: { requestTimeoutMs: 1000 } });
  reader = await aReader(app);
});
afterAll(() => app.close());

const expectError = ({ status, body, headers }: Reply<unknown>, expected: number, code: string) => {
  const error = body as ErrorBody;
  expect([status, error.error]).toEqual([expected, code]);
  expect(Object.keys(error).sort()).toEqual(['error', 'message', 'requestId']);
  expect(error.requestId).toBe(headers.get('x-request-id'));
};
const addAddress = (body: unknown, headers?: Record<string, string>) =>
  app.post('/api/addresses', { token: reader.token, body, headers });

describe('a request that cannot be served', () => {
  it.each([
    ['of no route', '/api/nothing'], ['outside the api', '/'], ['of an unknown title', '/api/titles/unknown'],
  ])('%s is not found', async (_what, path) => expectError(await app.get(path), 404, 'not-found'));

  it('of a known path by another method is not found', async () => {
    expectError(await app.delete('/api/orders', { token: reader.token }), 404, 'not-found');
  });

  it.each([
    ['is no JSON', '{"name":'], ['is a bare word', '"name"'], ['is a list', []], ['is missing', undefined],
    ['has fields of other types', { ...anAddressDraft(), name: 7, phone: ['13812341234'] }],
    ['has a phone number that is none', anAddressDraft({ phone: '12345' })],
  ])('whose body %s is invalid', async (_what, body) => expectError(await addAddress(body), 400, 'invalid-request'));

  it('names the bad fields and never their values', async () => {
    const { body } = await addAddress(anAddressDraft({ phone: '330106199001011234' }));
    expect(body.message).toMatch(/^body\.phone: /);
    expect(body.message).not.toContain('330106199001011234');
  });

  it('with a broken escape in its path is refused as the caller\'s mistake', async () => {
    expectError(await app.get('/api/titles/%E0%A4%A'), 400, 'invalid-request');
  });

  it('with a NUL in its words is refused: a database would cut them there', async () => {
    expectError(await app.get('/api/titles?q=a%00b'), 400, 'invalid-request');
    expectError(await addAddress(anAddressDraft({ detail: '路\0口' })), 400, 'invalid-request');
    expectError(await app.get('/api/titles/a%00b'), 400, 'invalid-request');
  });

  it('with a body over 64 KB is refused unread', async () => {
    expectError(await addAddress(anAddressDraft({ detail: '路'.repeat(30_000) })), 413, 'body-too-large');
  });

  it('that fails inside says so, and nothing of what failed', async () => {
    const reply = await app.get('/api/broken');
    expectError(reply, 500, 'internal');
    expect(JSON.stringify(reply.body)).not.toContain('hunter2');
  });

  it('that takes too long is answered 503', async () => {
    expectError(await app.get('/api/slow'), 503, 'request-timeout');
    slow.release();
  });

  it('without a token, with a forged one, or after its end is not signed in', async () => {
    expectError(await app.get('/api/orders'), 401, 'not-signed-in');
    for (const token of ['short', 'x'.repeat(43), '中文', `${reader.token} `.repeat(2)]) {
      const headers = { authorization: `Bearer ${encodeURIComponent(token)}` };
      expectError(await app.get('/api/orders', { headers }), 401, 'not-signed-in');
    }
    const { token, identityId } = await aReader(app);
    await app.db.tx((tx) => tx.run('update session set access_expires_at = ? where identity_id = ?', [app.clock.now(), identityId]));
    expectError(await app.get('/api/orders', { token }), 401, 'session-expired');
  });
});

describe('a request id', () => {
  it('is the caller\'s own when it is a sane one', async () => {
    const idOf = async (id: string) => (await app.get('/api/nothing', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idOf('a1b2c3d4-e5f6')).toBe('a1b2c3d4-e5f6');
    for (const id of ['short', 'x'.repeat(65), 'semi;colon;semi']) expect(await idOf(id)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an answer', () => {
  it('may be framed, sniffed, stored or run by nobody', async () => {
    for (const path of ['/api/titles', '/api/nothing', '/healthz']) {
      const { headers } = await app.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': 'default-src \'none\'; frame-ancestors \'none\'', 'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('may be read by our own origin alone, errors too', async () => {
    const allowed = async (path: string, origin: string) =>
      (await app.get(path, { headers: { origin } })).headers.get('access-control-allow-origin');
    for (const path of ['/api/titles', '/api/orders']) {
      expect(await allowed(path, ours)).toBe(ours);
      expect(await allowed(path, 'https://evil.example')).toBeNull();
    }
  });

  it('to our origin\'s preflight names what it may send', async () => {
    const preflight = (origin: string) => fetch(`${app.origin}/api/orders`, {
      method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key' },
    });
    const granted = await preflight(ours);
    expect(granted.status).toBe(204);
    expect(granted.headers.get('access-control-allow-headers')).toMatch(/authorization.*idempotency-key/);
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-headers')).toBeNull();
  });
});

describe('a busy address', () => {
  it('is told to come back later, and when, and probes are not counted', async () => {
    const busy = await startTestApp({ limits: { requestsPerMinute: 3 }, allowedOrigins: [ours] });
    try {
      const replies = [];
      for (let count = 0; count < 5; count++) {
        replies.push(await busy.get('/api/titles', { headers: { origin: ours } }));
        expect((await busy.get('/healthz')).status).toBe(200);
      }
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
      expectError(replies[4]!, 429, 'too-many-requests');
      const { headers } = replies[4]!;
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect(headers.get('access-control-allow-origin')).toBe(ours);
    } finally {
      await busy.close();
    }
  });

  it('is the caller\'s own behind a proxy that is trusted, and never what a caller claims to be', async () => {
    for (const [trustProxy, expected] of [[true, [200, 200, 200]], [false, [200, 429, 429]]] as const) {
      const busy = await startTestApp({ limits: { requestsPerMinute: 1 }, trustProxy });
      try {
        const statuses = [];
        for (const host of [1, 2, 3]) {
          const headers = { 'x-forwarded-for': `203.0.113.9, 198.51.100.${host}` };
          statuses.push((await busy.get('/api/titles', { headers })).status);
        }
        expect(statuses).toEqual(expected);
      } finally {
        await busy.close();
      }
    }
  });
});

describe('probes', () => {
  it('say that the process lives, and whether the database answers', async () => {
    expect(await app.get('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await app.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('say not ready when the database is gone, and alive all the same', async () => {
    const gone = await freshDatabase({ migrate: false });
    await gone.drop();
    const own = await startTestApp({ ready: () => gone.db.ping() });
    try {
      expect(await own.get('/readyz')).toMatchObject({ status: 503, body: { status: 'not-ready' } });
      expect((await own.get('/healthz')).status).toBe(200);
    } finally {
      await own.close();
    }
  });
});
