import { ulid } from 'ulid';
import { cancelParcel, handOverParcel, parcelById, parcelsById, recordCourierEvents, ruleOf } from '../../bff/delivery';
import { pollCourier } from '../../bff/delivery/poll-courier';
import { seedDelivery } from '../../bff/delivery/seed';
import { AppError } from '../../bff/errors';
import { anEvent, fakeCourier, trackingOf, type FakeCourier } from './fake-courier';
import { aDraft, aParcel, library, openWorld, owed, relay, type World } from './world';

const MINUTE = 60_000;

let world: World;
let courier: FakeCourier;
beforeAll(async () => {
  world = await openWorld(fakeCourier);
});
afterAll(() => world.drop());
beforeEach(async () => {
  courier = fakeCourier();
  world.delivery.courier = courier;
  world.moves.length = 0;
  await world.forgetParcels();
});

const shown = async (id: string) => (await parcelById(world.db.read, id))!;
const kinds = async (id: string) => (await shown(id)).events.map(({ kind }) => kind);
const cancel = (id: string) => world.db.tx((tx) => cancelParcel(world.delivery, tx, id));
const handOver = (id: string, at: Date) => world.db.tx((tx) => handOverParcel(world.delivery, tx, id, at));
const minutes = (count: number) => new Date(world.delivery.now().getTime() + count * MINUTE);
const bookedParcel = async (over: Parameters<typeof aParcel>[1] = {}) => {
  const id = await aParcel(world, over);
  await relay(world);
  return id;
};

describe('Booking', () => {
  test('a parcel to a reader goes from the library\'s desk to the reader', async () => {
    const id = await aParcel(world);
    expect(await shown(id)).toEqual({ id, state: 'to-book', courier: '试运快递', trackingNumber: null, events: [] });
    expect(await relay(world)).toEqual([]);
    const { name, phone, detail } = aDraft();
    expect(courier.bookings.get(id)).toMatchObject({
      reference: id, items: 2, window: null,
      from: { ...library, province: '浙江省', phone: '0571-00000000', detail: library.name }, to: { name, phone, detail },
    });
    expect(await shown(id)).toMatchObject({ state: 'booked', trackingNumber: trackingOf(id) });
    expect(await kinds(id)).toEqual(['booked']);
  });

  test('a parcel back is fetched at the reader\'s door in the window', async () => {
    const window = { day: '2026-03-01', part: 'evening' as const };
    const id = await bookedParcel({ direction: 'back', window });
    expect(courier.bookings.get(id)).toMatchObject({ from: { phone: '13812341234' }, to: { name: library.name }, window });
  });

  test('nobody\'s name, telephone or street lies open in the tables or the outbox', async () => {
    await aParcel(world);
    const rows = JSON.stringify([
      await world.db.read.query('select * from parcel'), await world.db.read.query('select * from outbox'),
    ]);
    for (const secret of ['欧阳小满', '13812341234', '文三路']) expect(rows).not.toContain(secret);
  });

  test('waits for a courier that is down, and is not lost', async () => {
    courier.failing = new AppError('courier-unavailable');
    const id = await aParcel(world);
    expect(await relay(world)).toEqual(['courier-unavailable']);
    expect((await shown(id)).state).toBe('to-book');
    courier.failing = null;
    expect(await relay(world)).toEqual([]);
    expect((await shown(id)).state).toBe('to-book');
    world.clock.pass(MINUTE);
    await relay(world);
    expect((await shown(id)).state).toBe('booked');
  });

  test('heals even when the outbox has given up', async () => {
    const id = await aParcel(world);
    await world.db.tx((tx) => tx.run(`update outbox set state = 'dead'`));
    world.clock.pass(15 * MINUTE);
    await pollCourier(world.delivery);
    expect((await shown(id)).state).toBe('booked');
  });

  test('twice at once is one booking in the timeline', async () => {
    const id = await aParcel(world);
    courier.meanwhile = async () => {
      courier.meanwhile = async () => undefined;
      world.clock.pass(MINUTE);
      await relay(world); // the first worker's lease ran out
    };
    expect(await relay(world)).toEqual([]);
    expect(await kinds(id)).toEqual(['booked']);
  });
});

describe('Cancelling', () => {
  test('before it is booked never reaches the courier\'s books', async () => {
    const id = await aParcel(world);
    expect(await cancel(id)).toBe(true);
    await relay(world);
    await relay(world);
    expect(courier.bookings.size).toBe(0);
    expect((await shown(id)).state).toBe('cancelled');
    expect(await owed(world.db)).toEqual([]);
  });

  test('while it is being booked cancels the booking', async () => {
    const id = await aParcel(world);
    courier.meanwhile = () => cancel(id);
    await relay(world);
    await relay(world);
    expect(await shown(id)).toMatchObject({ state: 'cancelled', trackingNumber: trackingOf(id), events: [] });
    expect(courier.cancelled).toContain(id);
    expect(await owed(world.db)).toEqual([]);
  });

  test('is too late once the courier has it', async () => {
    const id = await bookedParcel();
    await recordCourierEvents(world.delivery, [anEvent(id, 'collected', minutes(1))]);
    expect(await cancel(id)).toBe(false);
    expect(await owed(world.db)).toEqual([]);
  });

  test('that the courier refuses is not tried for ever', async () => {
    const id = await bookedParcel();
    courier.failing = new AppError('pickup-not-cancellable');
    await cancel(id);
    expect(await relay(world)).toEqual([]);
    expect(await owed(world.db)).toEqual([]);
  });
});

describe('Events', () => {
  test('move the parcel on, each told once with its own time', async () => {
    const id = await bookedParcel({ orderRef: 'order-1' });
    const events = (['collected', 'in-transit', 'out-for-delivery', 'signed'] as const)
      .map((kind, step) => anEvent(id, kind, minutes(step - 60), { place: '杭州转运中心' }));
    expect(await recordCourierEvents(world.delivery, events)).toEqual({ recorded: 4, repeated: 0, unknown: 0 });
    expect(await recordCourierEvents(world.delivery, events)).toEqual({ recorded: 0, repeated: 4, unknown: 0 });
    expect(world.moves).toEqual(events.map(({ kind, at }) =>
      ({ parcelId: id, orderRef: 'order-1', direction: 'out', kind, at, late: false })));
    const { state, events: timeline } = await shown(id);
    expect(state).toBe('signed');
    expect(timeline[0]).toEqual({ kind: 'collected', at: events[0]!.at.toISOString(), place: '杭州转运中心' });
  });

  test('that come late stand in the timeline at their time and move nothing back', async () => {
    const id = await bookedParcel();
    await recordCourierEvents(world.delivery, [anEvent(id, 'signed', minutes(30))]);
    await recordCourierEvents(world.delivery, [anEvent(id, 'refused', minutes(20)), anEvent(id, 'collected', minutes(10))]);
    expect((await shown(id)).state).toBe('signed');
    expect(await kinds(id)).toEqual(['booked', 'collected', 'refused', 'signed']);
    expect(world.moves.map(({ kind, late }) => [kind, late]))
      .toEqual([['signed', false], ['refused', true], ['collected', true]]);
  });

  test('refused, then brought back', async () => {
    const id = await bookedParcel();
    await recordCourierEvents(world.delivery, [anEvent(id, 'refused', minutes(1)), anEvent(id, 'returned', minutes(2))]);
    expect((await shown(id)).state).toBe('returned');
  });

  test('of parcels that are not ours are counted', async () => {
    const stray = anEvent('nobody', 'signed', minutes(0));
    expect(await recordCourierEvents(world.delivery, [stray])).toEqual({ recorded: 0, repeated: 0, unknown: 1 });
  });

  test('ten of the same at once move the order once', async () => {
    const id = await bookedParcel();
    const event = anEvent(id, 'signed', minutes(1));
    const heard = await Promise.all(Array.from({ length: 10 }, () => recordCourierEvents(world.delivery, [event])));
    expect(heard.filter(({ recorded }) => recorded === 1)).toHaveLength(1);
    expect(world.moves).toHaveLength(1);
  });

  test('of one way all at once end at the last of it', async () => {
    const id = await bookedParcel();
    const way = (['signed', 'collected', 'out-for-delivery', 'in-transit'] as const)
      .map((kind, step) => anEvent(id, kind, minutes(step)));
    await Promise.all(way.map((event) => recordCourierEvents(world.delivery, [event])));
    expect((await shown(id)).state).toBe('signed');
    expect(await kinds(id)).toHaveLength(5);
  });

  test('that the order refuses are not kept, so that the courier says them again', async () => {
    const id = await bookedParcel();
    const event = anEvent(id, 'signed', minutes(1));
    const stubborn = { ...world.delivery, onParcelMoved: () => Promise.reject(new Error('not now')) };
    await expect(recordCourierEvents(stubborn, [event])).rejects.toThrow('not now');
    expect((await shown(id)).state).toBe('booked');
    expect((await recordCourierEvents(world.delivery, [event])).recorded).toBe(1);
  });
});

describe('Handing over at the desk', () => {
  test('counts as collected until the courier\'s own scan takes its place', async () => {
    const id = await bookedParcel();
    expect(await handOver(id, minutes(5))).toBe(true);
    expect(await handOver(id, minutes(6))).toBe(false);
    expect(await kinds(id)).toEqual(['booked', 'collected']);
    const scan = anEvent(id, 'collected', minutes(4));
    await recordCourierEvents(world.delivery, [scan]);
    expect((await shown(id)).events.slice(1)).toEqual([{ kind: 'collected', at: scan.at.toISOString(), place: null }]);
  });

  test('may come before the booking is through, which still gets its number', async () => {
    const id = await aParcel(world);
    expect(await handOver(id, minutes(0))).toBe(true);
    await relay(world);
    expect(await shown(id)).toMatchObject({ state: 'collected', trackingNumber: trackingOf(id) });
    await recordCourierEvents(world.delivery, [anEvent(id, 'signed', minutes(9))]);
    expect((await shown(id)).state).toBe('signed');
  });

  test('is unknown of a parcel that was cancelled', async () => {
    const id = await bookedParcel();
    await cancel(id);
    expect(await handOver(id, minutes(0))).toBe(false);
  });
});

describe('Asking the courier', () => {
  test('is left alone for a quarter of an hour, then finds what a lost callback said', async () => {
    const id = await bookedParcel();
    courier.tracks.set(trackingOf(id), [anEvent(id, 'collected', minutes(1)), anEvent(id, 'signed', minutes(2))]);
    courier.asked = 0;
    world.clock.pass(14 * MINUTE);
    await pollCourier(world.delivery);
    expect(courier.asked).toBe(0);
    world.clock.pass(MINUTE);
    await pollCourier(world.delivery);
    expect((await shown(id)).state).toBe('signed');
    expect(world.moves.map(({ kind }) => kind)).toEqual(['collected', 'signed']);
    world.clock.pass(60 * MINUTE);
    await pollCourier(world.delivery);
    expect(courier.asked).toBe(1);
  });

  test('goes on with the others after one failed', async () => {
    const first = await bookedParcel();
    const second = await bookedParcel();
    world.clock.pass(20 * MINUTE);
    courier.failing = new AppError('courier-unavailable');
    await expect(pollCourier(world.delivery)).rejects.toThrow();
    courier.failing = null;
    for (const id of [first, second]) courier.tracks.set(trackingOf(id), [anEvent(id, 'signed', minutes(0))]);
    await pollCourier(world.delivery);
    world.clock.pass(20 * MINUTE);
    await pollCourier(world.delivery);
    expect([(await shown(first)).state, (await shown(second)).state]).toEqual(['signed', 'signed']);
  });

  test('a round is bounded, and every parcel has its turn', async () => {
    for (let count = 0; count < 12; count += 1) await aParcel(world, { orderRef: ulid() });
    await relay(world);
    world.clock.pass(20 * MINUTE);
    courier.asked = 0;
    await pollCourier(world.delivery);
    expect(courier.asked).toBe(10);
    await pollCourier(world.delivery);
    expect(courier.asked).toBe(12);
  });
});

test('many parcels are read at once, none for none', async () => {
  const [one, two] = [await aParcel(world), await aParcel(world)];
  expect([...(await parcelsById(world.db.read, [one, two, 'nobody'])).keys()].sort()).toEqual([one, two].sort());
  expect((await parcelsById(world.db.read, [])).size).toBe(0);
  expect(await parcelById(world.db.read, 'nobody')).toBeNull();
});

test('every library of the seeds sends by a rule; loading twice adds nothing and keeps what a library changed', async () => {
  expect(await seedDelivery(world.db)).toBeGreaterThanOrEqual(90);
  await world.db.tx((tx) => tx.run(`update delivery_rule set paid_by = 'reader' where library_code = 'zj'`));
  expect(await seedDelivery(world.db)).toBe(0);
  expect(await ruleOf(world.db.read, 'zj')).toMatchObject({
    itemsPerParcel: 5, baseFen: 300, baseItems: 3, eachMoreFen: 100, paidBy: 'reader', sameCityDays: [1, 2],
    servedProvinces: null,
  });
  expect(await ruleOf(world.db.read, 'nowhere')).toBeNull();
});
