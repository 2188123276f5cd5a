import { randomUUID } from 'node:crypto';
import type { Order } from '../../bff/contracts/circulation';
import { aBorrower, aTitle, type Borrower } from '../support/factories';
import { expectSoundBooks } from './invariants';
import {
  countOf, done, missing, openLine, orderOne, pack, refusal, scan, stateOf, toPick, tryToOrder, type Line,
} from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

const times = <T>(count: number, work: (at: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, at) => work(at)));
const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).sort();

describe('the last copy', () => {
  it('goes to exactly one of 200 readers who tap at once', async () => {
    const readers: Borrower[] = [];
    for (let count = 0; count < 200; count++) readers.push(await aBorrower(line));
    const title = await aTitle(line, { XH: 1 });
    const replies = await times(200, (at) => tryToOrder(line, readers[at]!, [title]));
    const refusals = replies.filter(({ status }) => status >= 400).map(refusal);
    expect(statuses(replies).slice(0, 1)).toEqual([201]);
    expect(refusals).toEqual(Array(199).fill([409, 'no-copy-available']));
    expect(await countOf(line, 'loan', 'title_id = ?', [title.id])).toBe(1);
    expect(await countOf(line, 'order_item', 'title_id = ?', [title.id])).toBe(1);
  });

  it('of three goes to three of thirty, wherever each copy stands', async () => {
    const readers = await times(30, () => aBorrower(line));
    const title = await aTitle(line, { XH: 1, HZ: 1, NB: 1 });
    const replies = await times(30, (at) => tryToOrder(line, readers[at]!, [title]));
    expect(statuses(replies)).toEqual([...Array(3).fill(201), ...Array(27).fill(409)]);
  });

  it('of two titles goes to whole orders only, in whichever order they are asked for', async () => {
    const readers = await times(20, () => aBorrower(line));
    const titles = [await aTitle(line, { XH: 3 }), await aTitle(line, { XH: 3 }), await aTitle(line, { NB: 3 })];
    const asked = (at: number) => (at % 2 === 0 ? titles : titles.toReversed());
    const replies = await times(20, (at) => tryToOrder(line, readers[at]!, asked(at)));
    expect(statuses(replies)).toEqual([...Array(3).fill(201), ...Array(17).fill(409)]);
  });
});

describe('a repeated tap', () => {
  it('twenty times at once under one key makes one order and twenty equal answers', async () => {
    const reader = await aBorrower(line);
    const titles = [await aTitle(line, { XH: 2 }), await aTitle(line, { XH: 2 })];
    const key = randomUUID();
    const replies = await times(20, () => tryToOrder(line, reader, titles, key));
    expect(statuses(replies)).toEqual(Array(20).fill(201));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await countOf(line, 'loan_order', 'reader_id = ?', [reader.id])).toBe(1);
  });

  it('that is refused is refused every time, and kept by nobody', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: ['in-library-only'] });
    const key = randomUUID();
    const replies = await times(20, () => tryToOrder(line, reader, [title], key));
    expect(replies.map(refusal)).toEqual(Array(20).fill([409, 'in-library-only']));
    await line.db.tx((tx) => tx.run(`update copy set state = 'available' where title_id = ?`, [title.id]));
    done(await tryToOrder(line, reader, [title], key));
  });

  it('under one key for something else is refused', async () => {
    const reader = await aBorrower(line);
    const key = randomUUID();
    done(await tryToOrder(line, reader, [await aTitle(line)], key));
    expect(refusal(await tryToOrder(line, reader, [await aTitle(line)], key))).toEqual([422, 'idempotency-key-reused']);
  });

  it('under different keys borrows a title once', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: 9, NB: 9 });
    const replies = await times(12, () => tryToOrder(line, reader, [title]));
    expect(statuses(replies)).toEqual([201, ...Array(11).fill(409)]);
    expect(replies.filter(({ status }) => status === 409).map(refusal)).toEqual(Array(11).fill([409, 'already-borrowed']));
  });

  it('of different titles never passes the limit', async () => {
    const reader = await aBorrower(line);
    const titles: { id: string }[] = [];
    for (let count = 0; count < 24; count++) titles.push(await aTitle(line));
    const replies = await times(24, (at) => tryToOrder(line, reader, [titles[at]!]));
    expect(statuses(replies)).toEqual([...Array(20).fill(201), ...Array(4).fill(409)]);
  });
});

describe('one order, many hands', () => {
  const placedFor = async (held: Record<string, number>) => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, held);
    return { reader, title, placed: await orderOne(line, reader, title) };
  };

  it('is cancelled once, however often it is tapped', async () => {
    const { reader, placed, title } = await placedFor({ XH: 1 });
    const replies = await times(8, () => line.post<Order>(`/api/orders/${placed.id}/cancel`, { token: reader.token }));
    expect(statuses(replies)).toEqual(Array(8).fill(200));
    expect(await stateOf(line, title.copies[0]!)).toBe('available');
  });

  it('is cancelled or picked, never both', async () => {
    for (let round = 0; round < 5; round++) {
      const { reader, placed, title } = await placedFor({ XH: 1 });
      const [cancelled, picked] = await Promise.all([
        line.post(`/api/orders/${placed.id}/cancel`, { token: reader.token }), scan(line, line.desks.XH!, placed, title.copies[0]!.barcode),
      ]);
      expect(statuses([cancelled, picked])).toEqual([200, 409]);
    }
  });

  it('gives up a copy once, however many report it', async () => {
    const { placed } = await placedFor({ XH: 1 });
    const [item] = (await toPick(line, line.desks.XH!, placed)).items;
    const replies = await times(6, () => missing(line, line.desks.XH!, placed, item!.id));
    expect(statuses(replies)).toEqual([200, ...Array(5).fill(409)]);
  });

  it('is packed into one parcel, however many pack it', async () => {
    const { placed, title } = await placedFor({ XH: 1 });
    done(await scan(line, line.desks.XH!, placed, title.copies[0]!.barcode));
    const replies = await times(6, () => pack(line, line.desks.XH!, placed));
    expect(statuses(replies).every((status) => status === 200 || status === 409)).toBe(true);
    expect(await countOf(line, 'parcel', 'order_ref = ?', [placed.id])).toBe(1);
  });

  it('takes one of the copies that two hands bring at once', async () => {
    const { placed, title } = await placedFor({ XH: 4 });
    const replies = await times(4, (at) => scan(line, line.desks.XH!, placed, title.copies[at]!.barcode));
    expect(statuses(replies)[0]).toBe(200);
    expect((await Promise.all(title.copies.map((copy) => stateOf(line, copy)))).filter((state) => state === 'reserved')).toHaveLength(1);
    expect(statuses(replies).every((status) => status === 200 || status === 409)).toBe(true);
  });
});
