import type { Basket } from '../../bff/contracts/circulation';
import { aBorrower, aReader, aTitle } from '../support/factories';
import { expectSoundBooks } from './invariants';
import { countOf, done, openLine, order, orderOne, readOrder, refusal, stateOf, tryToOrder, type Line } from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

const cancel = (token: string, id: string) => line.post(`/api/orders/${id}/cancel`, { token });

describe('one tap', () => {
  it('orders a title: its copy is reserved, its loan is pending, its basket is empty', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: 1 });
    done(await line.put(`/api/basket/${title.id}`, { token: reader.token }));
    const placed = await orderOne(line, reader, title);
    expect(placed).toMatchObject({
      state: 'placed', library: { code: 'XH' }, fee: { amountFen: 300, paidBy: 'library' }, parcel: null,
      items: [{ title: { id: title.id }, state: 'to-pick' }],
      address: { name: '**明', phone: '138****1234', city: '杭州市', detail: '文三路 1 号' },
      actions: { cancel: { allowed: true } },
    });
    expect(await stateOf(line, title.copies[0]!)).toBe('reserved');
    expect(await countOf(line, 'loan', `reader_id = ? and state = 'pending' and due_on is null`, [reader.id])).toBe(1);
    expect(done(await line.get<Basket>('/api/basket', { token: reader.token })).items).toEqual([]);
    expect(await readOrder(line, reader, placed)).toEqual(placed);
  });

  it('keeps the recipient for the staff of no other place: neither name nor phone lies open in the table', async () => {
    const reader = await aBorrower(line, { name: '诸葛小满', phone: '13700006666', detail: '断桥 8 号' });
    await order(line, reader, await aTitle(line));
    const [row] = await line.db.read.query('select * from loan_order where reader_id = ?', [reader.id]);
    expect(JSON.stringify(row)).not.toMatch(/诸葛|13700006666|断桥/);
  });

  it('is refused as a whole when one of its titles cannot be had', async () => {
    const reader = await aBorrower(line);
    const [free, taken] = [await aTitle(line), await aTitle(line, { XH: ['in-library-only'] })];
    expect(refusal(await tryToOrder(line, reader, [free, taken]))).toEqual([409, 'in-library-only']);
    expect(await stateOf(line, free.copies[0]!)).toBe('available');
    expect(await countOf(line, 'loan', 'reader_id = ?', [reader.id])).toBe(0);
  });

  it('needs an address of the reader\'s own', async () => {
    const [reader, other] = [await aReader(line), await aBorrower(line)];
    expect(refusal(await tryToOrder(line, { ...reader, addressId: other.addressId }, [await aTitle(line)]))).toEqual([404, 'not-found']);
  });

  it('counts a title asked for twice as one', async () => {
    const title = await aTitle(line, { XH: 2 });
    expect((await orderOne(line, await aBorrower(line), title, title)).items).toHaveLength(1);
  });

  it('is refused beyond the limit, and leaves the reader\'s slots alone', async () => {
    const reader = await aBorrower(line);
    const titles = [];
    for (let count = 0; count < 21; count++) titles.push(await aTitle(line));
    await order(line, reader, ...titles.slice(0, 20));
    expect(refusal(await tryToOrder(line, reader, [titles[20]!]))).toEqual([409, 'loan-limit-reached']);
  });
});

describe('a basket', () => {
  const basketOf = async (token: string) => done(await line.get<Basket>('/api/basket', { token })).items;

  it('holds titles in the order they were put in, each once, and says how many copies are free', async () => {
    const { token } = await aReader(line);
    const [first, second] = [await aTitle(line, { XH: 2, NB: ['in-library-only'] }), await aTitle(line, {})];
    for (const { id } of [first, second, first]) {
      line.clock.pass(1000);
      done(await line.put(`/api/basket/${id}`, { token }));
    }
    expect((await basketOf(token)).map(({ title, available }) => [title.id, available])).toEqual([[first.id, 2], [second.id, 0]]);
    done(await line.delete(`/api/basket/${first.id}`, { token }));
    expect((await basketOf(token)).map(({ title }) => title.id)).toEqual([second.id]);
    expect(await basketOf((await aReader(line)).token)).toEqual([]);
  });

  it('takes twenty titles and no unknown one', async () => {
    const { token } = await aReader(line);
    expect(refusal(await line.put('/api/basket/nothing', { token }))).toEqual([404, 'not-found']);
    for (let count = 0; count < 20; count++) done(await line.put(`/api/basket/${(await aTitle(line)).id}`, { token }));
    expect(refusal(await line.put(`/api/basket/${(await aTitle(line)).id}`, { token }))).toEqual([409, 'basket-full']);
  });

  it('takes two taps at once as one', async () => {
    const { token } = await aReader(line);
    const { id } = await aTitle(line);
    const replies = await Promise.all(Array.from({ length: 8 }, () => line.put<Basket>(`/api/basket/${id}`, { token })));
    expect(replies.map(({ status, body }) => [status, body.items.length])).toEqual(Array(8).fill([200, 1]));
  });

  it('of several libraries becomes an order each, in parcels of at most five', async () => {
    const reader = await aBorrower(line);
    const titles = [];
    for (let count = 0; count < 7; count++) titles.push(await aTitle(line, { XH: 1, WZ: 1 }));
    titles.push(await aTitle(line, { NB: 1 }), await aTitle(line, { NB: 1, WZ: 1 }));
    const orders = await order(line, reader, ...titles);
    expect(orders.map(({ library, items, fee }) => [library.code, items.length, fee.amountFen]).sort()).toEqual([
      ['WZ', 3, 300], ['WZ', 5, 500], ['NB', 1, 300],
    ].sort());
    expect(orders.flatMap(({ items }) => items.map(({ title }) => title.id)).sort()).toEqual(titles.map(({ id }) => id).sort());
  });
});

describe('a cancelled order', () => {
  it('frees its copies and its reader, and says so again when asked again', async () => {
    const reader = await aBorrower(line);
    const titles = [await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, reader, ...titles);
    const cancelled = { status: 200, body: { state: 'cancelled', actions: { cancel: { allowed: false, code: 'order-not-cancellable' } } } };
    expect(await cancel(reader.token, placed.id)).toMatchObject(cancelled);
    expect(await cancel(reader.token, placed.id)).toMatchObject(cancelled);
    expect(await Promise.all(titles.map(({ copies }) => stateOf(line, copies[0]!)))).toEqual(['available', 'available']);
    expect((await orderOne(line, reader, ...titles)).state).toBe('placed');
  });

  it('is nobody else\'s to cancel or to read', async () => {
    const placed = await orderOne(line, await aBorrower(line), await aTitle(line));
    const { token } = await aReader(line);
    expect(refusal(await cancel(token, placed.id))).toEqual([404, 'not-found']);
    expect(refusal(await line.get(`/api/orders/${placed.id}`, { token }))).toEqual([404, 'not-found']);
  });
});
