import type { Loan, Order, Pickup } from '../../bff/contracts/circulation';
import type { PickOrder, Returned } from '../../bff/contracts/staff';
import type { Page } from '../../bff/contracts/wire';
import { DAY_MS } from '../support/clock';
import { aBorrower, aReader, aTitle, type Borrower } from '../support/factories';
import { expectSoundBooks } from './invariants';
import { borrow, bringBack, done, openLine, openLoans, order, refusal, type Line } from './line';

let line: Line;
let reader: Borrower;
const placed: Order[] = [];

beforeAll(async () => {
  line = await openLine();
  reader = await aBorrower(line);
  for (let count = 0; count < 7; count++) placed.push(...await order(line, reader, await aTitle(line)));
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

const allPages = async <Item>(path: string, token: string, limit: number): Promise<Item[][]> => {
  const pages: Item[][] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<Item> = done(await line.get<Page<Item>>(`${path}limit=${limit}${cursor && `&cursor=${cursor}`}`, { token }));
    pages.push(page.items);
    cursor = page.nextCursor;
  }
  return pages;
};
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('pages', () => {
  it.each([1, 3, 7, 8])('of orders show each once, newest first, %i at a time', async (limit) => {
    const pages = await allPages<Order>('/api/orders?', reader.token, limit);
    expect(pages.map((page) => page.length).slice(0, -1).every((length) => length === limit)).toBe(true);
    expect(ids(pages.flat())).toEqual(ids(placed).toReversed());
  });

  it('of orders lose none and repeat none when one comes in between', async () => {
    const another = await aBorrower(line);
    const own: Order[] = [];
    for (let count = 0; count < 4; count++) own.push(...await order(line, another, await aTitle(line)));
    const first = done(await line.get<Page<Order>>('/api/orders?limit=2', { token: another.token }));
    await order(line, another, await aTitle(line));
    const second = done(await line.get<Page<Order>>(`/api/orders?limit=5&cursor=${first.nextCursor}`, { token: another.token }));
    expect(ids([...first.items, ...second.items])).toEqual(ids(own).toReversed());
  });

  it('of open loans go by due day, those not yet begun last', async () => {
    const another = await aBorrower(line);
    for (let count = 0; count < 3; count++) {
      await borrow(line, another, await aTitle(line), await aTitle(line)); // two with the same due day
      line.clock.pass(DAY_MS);
    }
    await order(line, another, await aTitle(line), await aTitle(line), await aTitle(line));
    const loans = (await allPages<Loan>('/api/loans?', another.token, 2)).flat();
    expect(new Set(ids(loans)).size).toBe(9);
    const days = loans.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual(days.toSorted());
    expect(loans.slice(6).map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
  });

  it('of the history show ended loans, newest first, and no cancelled one', async () => {
    const another = await aBorrower(line);
    const titles = [];
    for (let count = 0; count < 5; count++) titles.push(await aTitle(line));
    for (const title of titles) await borrow(line, another, title);
    for (const { copies } of titles) done(await bringBack(line, line.desks.HZ!, copies[0]!.barcode));
    const [cancelled] = await order(line, another, await aTitle(line));
    done(await line.post(`/api/orders/${cancelled!.id}/cancel`, { token: another.token }));
    const history = (await allPages<Loan>('/api/loans?show=ended&', another.token, 2)).flat();
    expect(history.map(({ title }) => title.id)).toEqual(titles.map(({ id }) => id).toReversed());
    expect(await openLoans(line, another)).toEqual([]);
    const returns = (await allPages<Returned>('/api/staff/returns?', line.desks.HZ!.token, 2)).flat();
    expect(new Set(returns.map(({ barcode }) => barcode)).size).toBe(5);
  });

  it('of courier returns and of orders to pick show each once', async () => {
    const another = await aBorrower(line);
    const loans = await borrow(line, another, await aTitle(line, { WZ: 1 }), await aTitle(line, { WZ: 1 }), await aTitle(line, { WZ: 1 }));
    const day = new Date(line.clock.now().getTime() + DAY_MS).toISOString().slice(0, 10);
    for (const { id } of loans) {
      line.clock.pass(1000);
      done(await line.post('/api/pickups', {
        token: another.token, body: { loanIds: [id], addressId: another.addressId, day, window: 'morning' },
      }));
    }
    const pickups = (await allPages<Pickup>('/api/pickups?', another.token, 1)).flat();
    expect(pickups.map((pickup) => pickup.loans[0]!.loanId)).toEqual(ids(loans).toReversed());
    const waiting = [];
    for (let count = 0; count < 5; count++) waiting.push(...await order(line, another, await aTitle(line, { WZ: 1 })));
    expect(ids((await allPages<PickOrder>('/api/staff/orders?', line.desks.WZ!.token, 2)).flat())).toEqual(ids(waiting));
  });

  it('refuse a cursor that is not theirs', async () => {
    const other = done(await line.get<Page<Loan>>('/api/loans?limit=1', { token: reader.token })).nextCursor;
    for (const cursor of ['rubbish', 'WzEsMl0', other]) {
      expect(refusal(await line.get(`/api/orders?cursor=${cursor}`, { token: reader.token }))).toEqual([400, 'invalid-request']);
    }
    for (const limit of ['0', '51', '1.5', 'x']) {
      expect(refusal(await line.get(`/api/orders?limit=${limit}`, { token: reader.token }))).toEqual([400, 'invalid-request']);
    }
  });
});

describe('what is another reader\'s', () => {
  it('does not exist: orders, loans and lists', async () => {
    const { token } = await aReader(line);
    const [loan] = await openLoans(line, reader);
    for (const reply of [
      await line.get(`/api/orders/${placed[0]!.id}`, { token }), await line.post(`/api/orders/${placed[0]!.id}/cancel`, { token }),
      await line.post(`/api/loans/${loan!.id}/renew`, { token }), await line.get('/api/pickups/none', { token }),
    ]) expect(refusal(reply)).toEqual([404, 'not-found']);
    for (const path of ['/api/orders', '/api/loans', '/api/loans?show=ended', '/api/pickups']) {
      expect(done(await line.get<Page<unknown>>(path, { token })).items).toEqual([]);
    }
  });
});
