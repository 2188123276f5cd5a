import type { Order } from '../../bff/contracts/circulation';
import type { Desk, PickOrder } from '../../bff/contracts/staff';
import type { Page } from '../../bff/contracts/wire';
import { aBorrower, aReader, aTitle } from '../support/factories';
import { expectSoundBooks } from './invariants';
import {
  countOf, done, handOver, missing, openLine, order, orderOne, pack, readOrder, refusal, scan, stateOf, toPick, tryToOrder,
  type Line,
} from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

const barcodeOf = ({ copies }: Awaited<ReturnType<typeof aTitle>>, at = 0) => copies[at]!.barcode;

describe('picking', () => {
  it('shows the order in shelf order, its reader masked, its street unseen', async () => {
    const titles = [await aTitle(line), await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, await aBorrower(line), ...titles.toReversed());
    const shown = await toPick(line, line.desks.XH!, placed);
    expect(shown.items.map(({ barcode }) => barcode)).toEqual(titles.map((title) => barcodeOf(title)));
    expect(shown.to).toEqual({ name: '**明', phone: '138****1234', province: '浙江省', city: '杭州市', district: '西湖区' });
  });

  it('begins at the first scan: from then on the reader cannot cancel', async () => {
    const reader = await aBorrower(line);
    const titles = [await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, reader, ...titles);
    const picked = done(await scan(line, line.desks.XH!, placed, barcodeOf(titles[0]!)));
    expect(picked.state).toBe('picking');
    expect(picked.items.map(({ state }) => state).sort()).toEqual(['picked', 'to-pick']);
    const refused = await line.post(`/api/orders/${placed.id}/cancel`, { token: reader.token });
    expect(refusal(refused)).toEqual([409, 'order-not-cancellable']);
  });

  it('takes a second scan of the same copy as the first', async () => {
    const title = await aTitle(line);
    const placed = await orderOne(line, await aBorrower(line), title);
    for (let time = 0; time < 2; time++) {
      expect(done(await scan(line, line.desks.XH!, placed, barcodeOf(title))).items[0]!.state).toBe('picked');
    }
  });

  it('takes another free copy of the same title, for the shelf decides, and frees the reserved one', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: 2 });
    const placed = await orderOne(line, reader, title);
    const { barcode } = (await toPick(line, line.desks.XH!, placed)).items[0]!;
    const [reserved, other] = title.copies.toSorted((a) => (a.barcode === barcode ? -1 : 1)) as [never, never] as typeof title.copies;
    const picked = done(await scan(line, line.desks.XH!, placed, other!.barcode));
    expect(picked.items[0]).toMatchObject({ barcode: other!.barcode, state: 'picked' });
    expect([await stateOf(line, reserved!), await stateOf(line, other!)]).toEqual(['available', 'reserved']);
  });

  it.each([
    ['that nobody knows', async () => '99999999', [404, 'barcode-unknown']],
    ['of another title', async () => barcodeOf(await aTitle(line)), [409, 'barcode-not-in-order']],
  ] as [string, () => Promise<string>, [number, string]][])('refuses a barcode %s', async (_what, wrong, expected) => {
    const placed = await orderOne(line, await aBorrower(line), await aTitle(line));
    expect(refusal(await scan(line, line.desks.XH!, placed, await wrong()))).toEqual(expected);
    expect((await toPick(line, line.desks.XH!, placed)).state).toBe('placed');
  });

  it('refuses a copy of the title that stands in another library, or that another reader has reserved', async () => {
    const title = await aTitle(line, { XH: 2, NB: 1 });
    const placed = await orderOne(line, await aBorrower(line), title);
    expect(refusal(await scan(line, line.desks.XH!, placed, barcodeOf(title, 2)))).toEqual([409, 'barcode-not-in-order']);
    const theirs = await orderOne(line, await aBorrower(line), title);
    const { barcode } = (await toPick(line, line.desks.XH!, theirs)).items[0]!;
    expect(refusal(await scan(line, line.desks.XH!, placed, barcode))).toEqual([409, 'barcode-not-in-order']);
  });

  it('is the work of the sending library alone', async () => {
    const title = await aTitle(line);
    const placed = await orderOne(line, await aBorrower(line), title);
    const { NB } = line.desks;
    for (const reply of [
      await line.get(`/api/staff/orders/${placed.id}`, { token: NB!.token }),
      await scan(line, NB!, placed, barcodeOf(title)), await missing(line, NB!, placed, placed.items[0]!.id),
      await pack(line, NB!, placed), await handOver(line, NB!, placed),
    ]) expect(refusal(reply)).toEqual([404, 'not-found']);
    expect(refusal(await scan(line, await aReader(line) as never, placed, barcodeOf(title)))).toEqual([403, 'not-staff']);
  });

  it('is over once the order is cancelled', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line);
    const placed = await orderOne(line, reader, title);
    done(await line.post(`/api/orders/${placed.id}/cancel`, { token: reader.token }));
    expect(refusal(await scan(line, line.desks.XH!, placed, barcodeOf(title)))).toEqual([409, 'order-state-changed']);
    expect(refusal(await missing(line, line.desks.XH!, placed, placed.items[0]!.id))).toEqual([409, 'order-state-changed']);
  });
});

describe('a copy that is not on its shelf', () => {
  const report = async (placed: Order, desk = 'XH') =>
    done(await missing(line, line.desks[desk]!, placed, (await toPick(line, line.desks[desk]!, placed)).items[0]!.id));

  it('is replaced by another copy here', async () => {
    const title = await aTitle(line, { XH: 2, NB: 1 });
    const placed = await orderOne(line, await aBorrower(line), title);
    const shown = await report(placed);
    expect(shown).toMatchObject({ state: 'picking', items: [{ state: 'to-pick' }] });
    expect((await Promise.all(title.copies.map((copy) => stateOf(line, copy)))).sort()).toEqual(['available', 'missing', 'reserved']);
    done(await scan(line, line.desks.XH!, placed, shown.items[0]!.barcode));
  });

  it('is sent by the nearest other library in an order of its own, at no cost', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { HZ: 1, WZ: 1, XH: 1 });
    const placed = await orderOne(line, reader, title);
    expect(await report(placed, 'HZ')).toMatchObject({ state: 'unfulfilled', items: [{ state: 'moved' }] });
    const orders = done(await line.get<Page<Order>>('/api/orders', { token: reader.token })).items;
    expect(orders).toHaveLength(2);
    const moved = orders.find(({ id }) => id !== placed.id)!;
    expect(moved).toMatchObject({
      state: 'placed', library: { code: 'XH' }, fee: { paidBy: 'library' }, address: placed.address,
      items: [{ state: 'to-pick', loanId: placed.items[0]!.loanId }],
    });
    done(await scan(line, line.desks.XH!, moved, barcodeOf(title, 2)));
    expect(refusal(await tryToOrder(line, reader, [title]))).toEqual([409, 'already-borrowed']);
  });

  it('is given up when there is no other: the reader is told and free again', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: 1, NB: ['in-library-only'] });
    const placed = await orderOne(line, reader, title);
    expect(await report(placed)).toMatchObject({ state: 'unfulfilled', items: [{ state: 'missing' }] });
    expect(await readOrder(line, reader, placed)).toMatchObject({ state: 'unfulfilled', items: [{ state: 'missing' }] });
    expect(await countOf(line, 'loan', `reader_id = ? and state = 'cancelled'`, [reader.id])).toBe(1);
    expect(refusal(await tryToOrder(line, reader, [title]))).toEqual([409, 'no-copy-available']);
  });

  it('does not hold up the rest of the parcel', async () => {
    const titles = [await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, await aBorrower(line), ...titles);
    const shown = await report(placed);
    expect(shown.state).toBe('picking');
    done(await scan(line, line.desks.XH!, placed, shown.items.find(({ state }) => state === 'to-pick')!.barcode));
    const packed = done(await pack(line, line.desks.XH!, placed));
    expect(packed.state).toBe('packed');
    await line.settle();
    expect(line.courier.bookings.get(packed.parcel!.id)).toMatchObject({ items: 1 });
  });

  it('is reported once, and never after it was picked', async () => {
    const titles = [await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, await aBorrower(line), ...titles);
    const [first, second] = (await toPick(line, line.desks.XH!, placed)).items;
    done(await missing(line, line.desks.XH!, placed, first!.id));
    expect(refusal(await missing(line, line.desks.XH!, placed, first!.id))).toEqual([409, 'order-state-changed']);
    done(await scan(line, line.desks.XH!, placed, second!.barcode));
    expect(refusal(await missing(line, line.desks.XH!, placed, second!.id))).toEqual([409, 'order-state-changed']);
    expect(refusal(await missing(line, line.desks.XH!, placed, 'unknown'))).toEqual([404, 'not-found']);
  });
});

describe('packing', () => {
  it('waits until every item is picked or given up', async () => {
    const titles = [await aTitle(line), await aTitle(line)];
    const placed = await orderOne(line, await aBorrower(line), ...titles);
    expect(refusal(await pack(line, line.desks.XH!, placed))).toEqual([409, 'items-not-picked']);
    done(await scan(line, line.desks.XH!, placed, barcodeOf(titles[0]!)));
    expect(refusal(await pack(line, line.desks.XH!, placed))).toEqual([409, 'items-not-picked']);
    expect(refusal(await handOver(line, line.desks.XH!, placed))).toEqual([409, 'order-state-changed']);
  });

  it('books the courier once, after the commit, though the courier is down at first', async () => {
    const title = await aTitle(line);
    const placed = await orderOne(line, await aBorrower(line, { detail: '断桥 8 号' }), title);
    done(await scan(line, line.desks.XH!, placed, barcodeOf(title)));
    const before = line.courier.asked;
    const packed = done(await pack(line, line.desks.XH!, placed));
    expect(packed).toMatchObject({ state: 'packed', parcel: { state: 'to-book', trackingNumber: null } });
    expect(line.courier.asked).toBe(before);
    expect(done(await pack(line, line.desks.XH!, placed)).parcel!.id).toBe(packed.parcel!.id);
    line.courier.failing = new Error('connection refused') as never;
    await line.settle();
    line.courier.failing = null;
    line.clock.pass(5000);
    await line.settle();
    expect(line.courier.bookings.get(packed.parcel!.id)).toMatchObject({
      items: 1, to: { name: '王小明', phone: '13812341234', detail: '断桥 8 号' }, from: { name: '西湖区图书馆', phone: '0571-00000000' },
    });
    expect((await toPick(line, line.desks.XH!, placed)).parcel).toMatchObject({
      state: 'booked', trackingNumber: `T${packed.parcel!.id}`, events: [{ kind: 'booked' }],
    });
    expect(await countOf(line, 'outbox')).toBe(0);
  });

  it('leads to the hand-over, which is said once or more', async () => {
    const title = await aTitle(line);
    const placed = await orderOne(line, await aBorrower(line), title);
    done(await scan(line, line.desks.XH!, placed, barcodeOf(title)));
    done(await pack(line, line.desks.XH!, placed));
    await line.settle();
    for (let time = 0; time < 2; time++) expect(done(await handOver(line, line.desks.XH!, placed)).state).toBe('shipped');
    expect((await toPick(line, line.desks.XH!, placed)).parcel).toMatchObject({ state: 'collected' });
  });
});

describe('a desk', () => {
  it('counts and lists its own work, oldest first', async () => {
    const desk = line.desks.WZ!;
    const work = async () => {
      const { toPick: waiting, packed, handedOver, returnedToday } = done(await line.get<Desk>('/api/staff/desk', { token: desk.token }));
      return [waiting, packed, handedOver, returnedToday];
    };
    const listed = async (show: string) =>
      done(await line.get<Page<PickOrder>>(`/api/staff/orders?show=${show}`, { token: desk.token })).items.map(({ id }) => id);
    expect(await work()).toEqual([0, 0, 0, 0]);
    const title = await aTitle(line, { WZ: 1 });
    const [first] = await order(line, await aBorrower(line), title);
    const [second] = await order(line, await aBorrower(line), await aTitle(line, { WZ: 1 }));
    expect(await listed('to-pick')).toEqual([first!.id, second!.id]);
    done(await scan(line, desk, first!, barcodeOf(title)));
    expect(await work()).toEqual([2, 0, 0, 0]);
    done(await pack(line, desk, first!));
    expect([await work(), await listed('packed')]).toEqual([[1, 1, 0, 0], [first!.id]]);
    done(await handOver(line, desk, first!));
    expect([await work(), await listed('handed-over')]).toEqual([[1, 0, 1, 0], [first!.id]]);
  });
});
