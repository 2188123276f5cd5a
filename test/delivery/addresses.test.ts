import { ulid } from 'ulid';
import type { Address } from '../../bff/contracts/delivery';
import type { Page } from '../../bff/contracts/wire';
import { addressOf, defaultAddressOf } from '../../bff/delivery';
import { addAddress } from '../../bff/delivery/add-address';
import { chooseDefaultAddress } from '../../bff/delivery/choose-default-address';
import { fakeCourier } from './fake-courier';
import { aDraft, openWorld, refusalOf, serve, type World } from './world';

let world: World;
let http: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  world = await openWorld(fakeCourier);
  http = await serve(world);
});
afterAll(async () => {
  await http.close();
  await world.drop();
});

const listed = async (readerId: string, query = '') =>
  (await http.call(readerId, 'GET', `/addresses${query}`)).body as Page<Address>;
const added = async (readerId: string, over: Parameters<typeof aDraft>[0] = {}) =>
  (await http.call(readerId, 'POST', '/addresses', aDraft(over))).body as Address;
const defaults = ({ items }: Page<Address>) => items.filter(({ isDefault }) => isDefault).map(({ id }) => id);

describe('A reader\'s addresses', () => {
  test('are shown with name and phone masked, and rest sealed', async () => {
    const reader = ulid();
    const address = await added(reader);
    expect(address).toMatchObject({ name: '***满', phone: '138****1234', detail: '文三路 1 号 2 幢 301', isDefault: true });
    const [row] = await world.db.read.query<Record<string, unknown>>('select * from address where id = ?', [address.id]);
    const rest = JSON.stringify(row);
    for (const secret of ['欧阳小满', '13812341234', '文三路']) expect(rest).not.toContain(secret);
    expect((await addressOf(world.delivery, reader, address.id)).party).toEqual({
      name: '欧阳小满', phone: '13812341234', province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路 1 号 2 幢 301',
    });
  });

  test('come default first, then newest first, page by page', async () => {
    const reader = ulid();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      world.clock.pass(1);
      ids.push((await added(reader)).id);
    }
    const [first, ...others] = ids as [string, ...string[]];
    const shown: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<Address> = await listed(reader, `?limit=2${cursor && `&cursor=${cursor}`}`);
      shown.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(shown).toEqual([first, ...others.reverse()]);
  });

  test('have one default, which moves', async () => {
    const reader = ulid();
    const home = await added(reader);
    const office = await added(reader, { isDefault: true });
    expect(defaults(await listed(reader))).toEqual([office.id]);
    expect((await http.call(reader, 'PUT', `/addresses/${home.id}/default`)).body).toMatchObject({ isDefault: true });
    expect(defaults(await listed(reader))).toEqual([home.id]);
    expect((await defaultAddressOf(world.delivery, reader))?.id).toBe(home.id);
  });

  test('are written anew, and a default is not lost by it', async () => {
    const reader = ulid();
    const { id } = await added(reader);
    const changed = await http.call(reader, 'PUT', `/addresses/${id}`, aDraft({ name: '王', phone: '13900005678' }));
    expect(changed.body).toMatchObject({ id, name: '*', phone: '139****5678', isDefault: true });
    expect((await addressOf(world.delivery, reader, id)).party.name).toBe('王');
  });

  test('are forgotten; after the default the newest is the default', async () => {
    const reader = ulid();
    const home = await added(reader);
    await added(reader);
    world.clock.pass(1);
    const newest = await added(reader);
    expect((await http.call(reader, 'DELETE', `/addresses/${home.id}`)).status).toBe(204);
    expect(defaults(await listed(reader))).toEqual([newest.id]);
    expect(await refusalOf(addressOf(world.delivery, reader, home.id))).toBe('not-found');
  });

  test('are nobody else\'s', async () => {
    const { id } = await added(ulid());
    const stranger = ulid();
    const tries = [
      http.call(stranger, 'PUT', `/addresses/${id}`, aDraft()),
      http.call(stranger, 'PUT', `/addresses/${id}/default`),
      http.call(stranger, 'DELETE', `/addresses/${id}`),
    ];
    for (const { status, body } of await Promise.all(tries)) {
      expect([status, (body as { error: string } | null)?.error]).toEqual([404, 'not-found']);
    }
    expect(await refusalOf(addressOf(world.delivery, stranger, id))).toBe('not-found');
    expect((await listed(stranger)).items).toEqual([]);
  });

  test('an unreadable cursor or a landline is refused', async () => {
    expect((await http.call(ulid(), 'GET', '/addresses?cursor=xx')).status).toBe(400);
    expect((await http.call(ulid(), 'POST', '/addresses', aDraft({ phone: '057187654321' }))).status).toBe(400);
  });
});

describe('At the same moment', () => {
  test('thirty first addresses give one default and no more than twenty addresses', async () => {
    const reader = ulid();
    const all = await Promise.all(Array.from({ length: 30 }, (_, count) =>
      refusalOf(addAddress(world.delivery, reader, aDraft({ isDefault: count % 2 === 0 })))));
    expect(all.filter((refusal) => refusal === 'nothing')).toHaveLength(20);
    expect(new Set(all)).toEqual(new Set(['nothing', 'address-limit-reached']));
    const page = await listed(reader, '?limit=50');
    expect(page.items).toHaveLength(20);
    expect(defaults(page)).toHaveLength(1);
  });

  test('ten choices of a default leave one', async () => {
    const reader = ulid();
    const ids: string[] = [];
    for (let count = 0; count < 10; count += 1) ids.push((await added(reader)).id);
    await Promise.all(ids.map((id) => chooseDefaultAddress(world.delivery, reader, id)));
    expect(defaults(await listed(reader))).toHaveLength(1);
  });
});
