import { aBorrower, aTitle } from '../support/factories';
import { anEvent } from '../delivery/fake-courier';
import { expectSoundBooks } from './invariants';
import {
  bringBack, countOf, courierSays, done, handOver, openLine, openLoans, orderOne, packAll, readOrder, refusal, stateOf, tryToOrder,
  type Line,
} from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine(undefined, { NB: { policy: { loanDays: 60 } } });
});
afterAll(() => line.close());
afterEach(() => expectSoundBooks(line));

/** Packed and booked, in the courier's next round. */
const underWay = async (held: Record<string, number> = { XH: 1 }) => {
  const reader = await aBorrower(line);
  const title = await aTitle(line, held);
  const placed = await orderOne(line, reader, title);
  const desk = line.desks[placed.library.code]!;
  return { reader, title, placed, desk, parcelId: await packAll(line, desk, placed) };
};

describe('a parcel on its way', () => {
  it('is shipped when the courier collects it, whether or not the desk said so', async () => {
    const { reader, placed, parcelId } = await underWay();
    await courierSays(line, parcelId, 'collected');
    expect(await readOrder(line, reader, placed)).toMatchObject({ state: 'shipped', parcel: { state: 'collected' } });
    const second = await underWay();
    done(await handOver(line, second.desk, second.placed));
    await courierSays(line, second.parcelId, 'collected');
    expect((await readOrder(line, second.reader, second.placed)).state).toBe('shipped');
  });

  it('is shipped, too, when the collection is heard of late or never', async () => {
    const { reader, placed, parcelId } = await underWay();
    await courierSays(line, parcelId, 'in-transit');
    await courierSays(line, parcelId, 'collected');
    expect(await readOrder(line, reader, placed)).toMatchObject({ state: 'shipped', parcel: { state: 'in-transit' } });
  });

  it('shows the reader where it is', async () => {
    const { reader, placed, parcelId } = await underWay();
    await courierSays(line, parcelId, 'collected');
    line.clock.pass(1000);
    await courierSays(line, parcelId, 'in-transit', line.clock.now(), { place: '杭州转运中心' });
    const { parcel } = await readOrder(line, reader, placed);
    expect(parcel).toMatchObject({ state: 'in-transit', courier: '试运快递', trackingNumber: `T${parcelId}` });
    expect(parcel!.events.map(({ kind, place }) => [kind, place])).toEqual([
      ['booked', null], ['collected', null], ['in-transit', '杭州转运中心'],
    ]);
  });
});

describe('the sign-off', () => {
  it('starts the loan: its days count from that day in Shanghai', async () => {
    const { reader, placed, parcelId, title } = await underWay();
    line.clock.set('2026-12-01T12:00:00.000Z');
    await courierSays(line, parcelId, 'signed', new Date('2026-12-01T11:59:00.000Z'));
    expect(await readOrder(line, reader, placed)).toMatchObject({ state: 'delivered', parcel: { state: 'signed' } });
    expect(await openLoans(line, reader)).toMatchObject([{
      state: 'on-loan', startedAt: '2026-12-01T11:59:00.000Z', dueOn: '2026-12-31', daysLeft: 30, renewalsLeft: 1,
      library: { code: 'XH' }, orderId: placed.id, actions: { renew: { allowed: true }, sendBack: { allowed: true } },
    }]);
    expect(await stateOf(line, title.copies[0]!)).toBe('on-loan');
  });

  it('at 23:30 UTC belongs to the next Shanghai day', async () => {
    const { reader, parcelId } = await underWay();
    await courierSays(line, parcelId, 'signed', new Date('2026-12-01T23:30:00.000Z'));
    expect((await openLoans(line, reader))[0]!.dueOn).toBe('2027-01-01');
  });

  it('counts the days of the owning library', async () => {
    const { reader, parcelId } = await underWay({ NB: 1 });
    await courierSays(line, parcelId, 'signed', new Date('2026-12-01T02:00:00.000Z'));
    expect((await openLoans(line, reader))[0]!.dueOn).toBe('2027-01-30');
  });

  it('counts once, however often and in whatever order the courier tells it', async () => {
    const { reader, placed, parcelId } = await underWay();
    const signed = anEvent(parcelId, 'signed', new Date('2026-12-02T02:00:00.000Z'));
    const told = Array.from({ length: 5 }, () => line.post('/api/hooks/courier', { body: [signed] }));
    expect((await Promise.all(told)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await courierSays(line, parcelId, 'in-transit', new Date('2026-12-01T10:00:00.000Z'));
    await courierSays(line, parcelId, 'collected', new Date('2026-12-01T08:00:00.000Z'));
    expect((await readOrder(line, reader, placed)).state).toBe('delivered');
    expect((await openLoans(line, reader)).map(({ dueOn }) => dueOn)).toEqual(['2027-01-01']);
  });
});

describe('a parcel that never reaches its reader', () => {
  it.each(['refused', 'returned'] as const)('%s: the reader owes nothing, the copy is on its way home', async (kind) => {
    const { reader, placed, parcelId, title, desk } = await underWay();
    await courierSays(line, parcelId, 'collected');
    await courierSays(line, parcelId, kind);
    expect((await readOrder(line, reader, placed)).state).toBe('unfulfilled');
    expect(await openLoans(line, reader)).toEqual([]);
    expect(await stateOf(line, title.copies[0]!)).toBe('in-transit');
    done(await bringBack(line, desk, title.copies[0]!.barcode));
    expect(await stateOf(line, title.copies[0]!)).toBe('available');
    done(await tryToOrder(line, reader, [title]));
  });

  it('lost: the copy is missing until somebody scans it', async () => {
    const { reader, placed, parcelId, title, desk } = await underWay();
    await courierSays(line, parcelId, 'lost');
    expect((await readOrder(line, reader, placed)).state).toBe('unfulfilled');
    expect(await stateOf(line, title.copies[0]!)).toBe('missing');
    expect(refusal(await tryToOrder(line, reader, [title]))).toEqual([409, 'no-copy-available']);
    done(await bringBack(line, desk, title.copies[0]!.barcode));
    done(await tryToOrder(line, reader, [title]));
  });

  it('is given up once, though the courier says so twice in two ways', async () => {
    const { reader, parcelId } = await underWay();
    await Promise.all([courierSays(line, parcelId, 'refused'), courierSays(line, parcelId, 'returned'), courierSays(line, parcelId, 'lost')]);
    expect(await countOf(line, 'loan', `reader_id = ? and state = 'cancelled'`, [reader.id])).toBe(1);
  });
});
