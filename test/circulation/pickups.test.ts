import type { Loan, Pickup } from '../../bff/contracts/circulation';
import { DAY_MS } from '../support/clock';
import { aBorrower, aTitle, type Borrower } from '../support/factories';
import { expectSoundBooks } from './invariants';
import {
  borrow, bringBack, courierSays, done, endedLoans, openLine, openLoans, orderOne, readOrder, readPickup, refusal, stateOf, type Line,
} from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

const dayIn = (days: number) => new Date(line.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
const tryToSendBack = (reader: Borrower, loans: { id: string }[], over: object = {}) => line.post<Pickup>('/api/pickups', {
  token: reader.token,
  body: { loanIds: loans.map(({ id }) => id), addressId: reader.addressId, day: dayIn(1), window: 'morning', ...over },
});
const cancel = (reader: Borrower, { id }: { id: string }) => line.post<Pickup>(`/api/pickups/${id}/cancel`, { token: reader.token });

const lent = async (...held: Record<string, number>[]) => {
  const reader = await aBorrower(line);
  const titles = [];
  for (const one of held) titles.push(await aTitle(line, one));
  return { reader, titles, loans: await borrow(line, reader, ...titles) };
};

const booked = async (...held: Record<string, number>[]) => {
  const all = await lent(...held);
  const pickup = done(await tryToSendBack(all.reader, all.loans));
  await line.settle();
  return { ...all, pickup };
};

describe('a courier return', () => {
  it('is booked for the reader\'s door and hour, to the nearest of the owning libraries', async () => {
    const { reader, loans, pickup } = await booked({ NB: 1 }, { XH: 1 });
    expect(pickup).toMatchObject({
      state: 'booked', day: dayIn(1), window: 'morning', library: { code: 'XH' }, fee: { amountFen: 300, paidBy: 'library' },
      actions: { cancel: { allowed: true } },
    });
    expect(pickup.code).toMatch(/^\d{6}$/);
    expect(pickup.loans.map(({ loanId }) => loanId).sort()).toEqual(loans.map(({ id }) => id).sort());
    expect(line.courier.bookings.get(pickup.parcel.id)).toMatchObject({
      items: 2, window: { day: dayIn(1), part: 'morning' }, from: { name: '王小明', detail: '文三路 1 号' }, to: { name: '西湖区图书馆' },
    });
    expect((await openLoans(line, reader)).map(({ actions }) => actions)).toEqual(Array(2).fill({
      renew: { allowed: false, code: 'loan-in-return' }, sendBack: { allowed: false, code: 'loan-in-return' },
    }));
  });

  it('is refused for loans that are not on loan, in return already, or another reader\'s', async () => {
    const { reader, loans } = await booked({ XH: 1 });
    expect(refusal(await tryToSendBack(reader, loans))).toEqual([409, 'loan-in-return']);
    await orderOne(line, reader, await aTitle(line));
    const pending = (await openLoans(line, reader)).find(({ state }) => state === 'pending')!;
    expect(refusal(await tryToSendBack(reader, [pending]))).toEqual([409, 'loan-not-on-loan']);
    expect(refusal(await tryToSendBack(await aBorrower(line), loans))).toEqual([404, 'not-found']);
  });

  it('is refused for a day that is past or too far, and for more than a parcel holds', async () => {
    const { reader, loans } = await lent(...Array<Record<string, number>>(6).fill({ XH: 1 }));
    for (const days of [-1, 8]) {
      expect(refusal(await tryToSendBack(reader, [loans[0]!], { day: dayIn(days) }))).toEqual([409, 'pickup-window-invalid']);
    }
    expect(refusal(await tryToSendBack(reader, loans))).toEqual([409, 'too-many-items']);
    done(await tryToSendBack(reader, loans.slice(0, 5), { day: dayIn(7) }));
  });

  it('is one, however often it is asked for at once', async () => {
    const { reader, loans } = await lent({ XH: 1 });
    const replies = await Promise.all(Array.from({ length: 6 }, () => tryToSendBack(reader, loans)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(5).fill(409)]);
  });

  it('ends the reader\'s obligation at the courier\'s scan', async () => {
    const { reader, titles, loans, pickup } = await booked({ XH: 1 }, { NB: 1 });
    await courierSays(line, pickup.parcel.id, 'collected');
    expect(await openLoans(line, reader)).toEqual([]);
    expect((await endedLoans(line, reader)).map(({ state, returnedTo }) => [state, returnedTo!.code])).toEqual([
      ['returned', 'XH'], ['returned', 'XH'],
    ]);
    expect(await readPickup(line, reader, pickup)).toMatchObject({
      state: 'collected', actions: { cancel: { allowed: false, code: 'pickup-not-cancellable' } },
    });
    expect(refusal(await cancel(reader, pickup))).toEqual([409, 'pickup-not-cancellable']);
    for (const { orderId } of loans) expect((await readOrder(line, reader, { id: orderId! })).state).toBe('closed');
    await courierSays(line, pickup.parcel.id, 'signed');
    expect((await readPickup(line, reader, pickup)).state).toBe('received');
    const [near, far] = titles.map(({ copies }) => copies[0]!);
    expect(done(await bringBack(line, line.desks.XH!, near!.barcode)).goesTo).toBe('shelf');
    expect(done(await bringBack(line, line.desks.XH!, far!.barcode)).goesTo).toBe('transit');
    expect([await stateOf(line, near!), await stateOf(line, far!)]).toEqual(['available', 'in-transit']);
  });

  it.each(['in-transit', 'signed', 'refused', 'lost'] as const)('ends it as well when %s is the first that is heard', async (kind) => {
    const { reader, pickup } = await booked({ XH: 1 });
    const at = new Date(line.clock.now().getTime() - 60_000);
    await courierSays(line, pickup.parcel.id, kind, at);
    expect(await endedLoans(line, reader)).toMatchObject([{ state: 'returned', returnedAt: at.toISOString() }]);
    expect((await readPickup(line, reader, pickup)).state).toBe(kind === 'signed' ? 'received' : 'collected');
    await courierSays(line, pickup.parcel.id, 'collected');
    expect(await endedLoans(line, reader)).toHaveLength(1);
  });
});

describe('a cancelled courier return', () => {
  it('leaves the loans as they were, and the courier hears of it', async () => {
    const { reader, loans, pickup } = await booked({ XH: 1 });
    for (let time = 0; time < 2; time++) expect(done(await cancel(reader, pickup)).state).toBe('cancelled');
    await line.settle();
    expect(line.courier.cancelled).toContain(pickup.parcel.id);
    const [loan] = await openLoans(line, reader) as [Loan];
    expect(loan.actions).toEqual({ renew: { allowed: true }, sendBack: { allowed: true } });
    const again = done(await tryToSendBack(reader, loans));
    expect(again.id).not.toBe(pickup.id);
  });

  it('is nobody else\'s to cancel or read', async () => {
    const { pickup } = await booked({ XH: 1 });
    const other = await aBorrower(line);
    expect(refusal(await cancel(other, pickup))).toEqual([404, 'not-found']);
    expect(refusal(await line.get(`/api/pickups/${pickup.id}`, { token: other.token }))).toEqual([404, 'not-found']);
  });
});

describe('a loan that is being fetched', () => {
  it('can be brought to a desk all the same', async () => {
    const { reader, titles, pickup } = await booked({ XH: 1 }, { XH: 1 });
    done(await bringBack(line, line.desks.XH!, titles[0]!.copies[0]!.barcode));
    await courierSays(line, pickup.parcel.id, 'collected');
    expect(await openLoans(line, reader)).toEqual([]);
    expect(await stateOf(line, titles[0]!.copies[0]!)).toBe('available');
  });
});
