import { randomUUID } from 'node:crypto';
import type { Address } from '../../bff/contracts/delivery';
import type { Page } from '../../bff/contracts/wire';
import { startTestApp, type TestApp } from '../support/app';
import { anAddressDraft, aReader } from '../support/factories';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Carried<Body> { status: number; body: Body }
const carry = <Body = { error: string }>(call: object) => app.post<Carried<Body>>('/api/mgop', { body: call });

describe('a call that Zheliban\'s gateway carries', () => {
  it('is the call it stands for: its query, its token, its body, its key', async () => {
    const { token } = await aReader(app);
    const add = { method: 'POST', path: '/addresses', token, idempotencyKey: randomUUID(), body: anAddressDraft() };
    const added = await carry<Address>(add);
    expect(added).toMatchObject({ status: 200, body: { status: 201, body: { city: '杭州市' } } });
    expect((await carry(add)).body).toEqual(added.body);
    await carry({ ...add, idempotencyKey: randomUUID() });
    const listed = await carry<Page<Address>>({ method: 'GET', path: '/addresses', query: { limit: 1 }, token });
    expect(listed.body).toMatchObject({ status: 200, body: { items: [{ id: added.body.body.id }], nextCursor: expect.any(String) } });
    const removed = await carry({ method: 'DELETE', path: `/addresses/${added.body.body.id}`, token });
    expect(removed).toMatchObject({ status: 200, body: { status: 204, body: null } });
  });

  it('is refused as it would be on the wire, in an answer the gateway lets through', async () => {
    expect(await carry({ method: 'GET', path: '/orders' })).toMatchObject({ status: 200, body: { status: 401, body: { error: 'not-signed-in' } } });
    expect(await carry({ method: 'GET', path: '/nothing' })).toMatchObject({ body: { status: 404, body: { error: 'not-found' } } });
    expect(await carry({ method: 'GET', path: '/mgop' })).toMatchObject({ body: { status: 404 } });
  });

  it('takes no token but its own', async () => {
    const { token } = await aReader(app);
    const reply = await app.post('/api/mgop', { token, body: { method: 'GET', path: '/orders' } });
    expect(reply).toMatchObject({ status: 200, body: { status: 401 } });
  });

  it('must look like one', async () => {
    for (const call of [{}, { method: 'PATCH', path: '/orders' }, { method: 'GET', path: 'orders' }, { method: 'GET', path: '/orders?limit=1' }]) {
      expect(await carry(call)).toMatchObject({ status: 400, body: { error: 'invalid-request' } });
    }
  });
});
