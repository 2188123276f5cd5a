import { setTimeout as sleep } from 'node:timers/promises';
import { pushCourier } from '../../bff/adapters/courier';
import { parcelById } from '../../bff/delivery';
import { pollCourier } from '../../bff/delivery/poll-courier';
import { startCourierSandbox, type CourierSandbox, type Kind } from '../../sandbox/courier';
import { signedHeaders } from '../../sandbox/courier/signature';
import { fakeCourier } from './fake-courier';
import { aParcel, openWorld, owed, relay, serve, type World } from './world';

const keys = { appKey: 'xinyue-test', secret: 'only-for-tests' };
const MINUTE = 60_000;

let world: World;
let http: Awaited<ReturnType<typeof serve>>;
let sandbox: CourierSandbox;
beforeAll(async () => {
  world = await openWorld(fakeCourier);
  http = await serve(world);
  sandbox = await startCourierSandbox({ ...keys, callbackUrl: http.callbackUrl, tempo: null, now: world.clock.now });
  world.delivery.courier = pushCourier({
    name: '试运快递', baseUrl: sandbox.url, ...keys, callbackPath: '/api/hooks/courier', timeoutMs: 500,
  }, world.clock.now);
});
afterAll(async () => {
  await sandbox.stop();
  await http.close();
  await world.drop();
});
beforeEach(async () => {
  sandbox.control.behave();
  world.moves.length = 0;
  await world.forgetParcels();
});

const shown = async (id: string) => (await parcelById(world.db.read, id))!;
const bookedParcel = async () => {
  const id = await aParcel(world);
  expect(await relay(world)).toEqual([]);
  return { id, number: (await shown(id)).trackingNumber! };
};
const onTime = () => world.moves.filter(({ late }) => !late).map(({ kind }) => kind);
const emit = (number: string, ...kinds: Kind[]) => Promise.all(kinds.map((kind) => sandbox.control.emit(number, kind)));

test('a parcel is booked, collected, moved, brought and signed for, and the sign-off has the courier\'s time', async () => {
  const { id, number } = await bookedParcel();
  await sandbox.control.emit(number, 'collected');
  const signedAt = new Date(world.clock.now().getTime() - 90_000);
  await sandbox.control.emit(number, 'signed', { at: signedAt });
  expect((await shown(id)).state).toBe('signed');
  expect(world.moves.at(-1)).toMatchObject({ parcelId: id, kind: 'signed', at: signedAt, late: false });
});

test('callbacks that each come eleven times at once move the order once a step', async () => {
  const { id, number } = await bookedParcel();
  sandbox.control.behave({ repeat: 10 });
  await sandbox.control.run(number);
  expect(world.moves.map(({ kind }) => kind)).toEqual(['collected', 'in-transit', 'out-for-delivery', 'signed']);
  expect((await shown(id)).events).toHaveLength(5);
});

test('callbacks that come last first leave it signed', async () => {
  const { id, number } = await bookedParcel();
  sandbox.control.behave({ reorder: 4 });
  await sandbox.control.run(number);
  expect(onTime()).toEqual(['signed']);
  expect(world.moves).toHaveLength(4);
  const { state, events } = await shown(id);
  expect([state, events.length]).toEqual(['signed', 5]);
});

test('callbacks that come all at once, repeated and late, leave it signed', async () => {
  const { id, number } = await bookedParcel();
  sandbox.control.behave({ repeat: 2, delayMs: 30 });
  await emit(number, 'signed', 'in-transit', 'collected', 'out-for-delivery');
  expect((await shown(id)).state).toBe('signed');
  expect(world.moves).toHaveLength(4);
});

test('a forged callback is answered 401 and changes nothing; the genuine one counts', async () => {
  const { id, number } = await bookedParcel();
  sandbox.control.behave({ forge: true });
  const before = sandbox.control.attempts().length;
  const told = sandbox.control.emit(number, 'signed');
  while (sandbox.control.attempts().length === before) await sleep(5);
  expect(sandbox.control.attempts().at(-1)).toMatchObject({ status: 401 });
  expect((await shown(id)).state).toBe('booked');
  sandbox.control.behave();
  await told;
  expect((await shown(id)).state).toBe('signed');
});

test('a callback replayed word for word is answered 200 and changes nothing', async () => {
  const { id, number } = await bookedParcel();
  const time = world.clock.now().getTime();
  const body = JSON.stringify({ traces: [{ traceId: 'once', waybillNo: number, action: 'SIGNED', time }] });
  const headers = signedHeaders(keys, world.clock.now(), '/api/hooks/courier', body);
  for (let count = 0; count < 3; count += 1) {
    expect((await fetch(http.callbackUrl, { method: 'POST', headers, body })).status).toBe(200);
  }
  expect((await shown(id)).events.map(({ kind }) => kind)).toEqual(['booked', 'signed']);
  expect(world.moves).toHaveLength(1);
});

test('a callback about a parcel that is not ours is answered 200', async () => {
  const body = JSON.stringify({ traces: [{ traceId: 't', waybillNo: 'XK0', action: 'SIGNED', time: 1 }] });
  const headers = signedHeaders(keys, world.clock.now(), '/api/hooks/courier', body);
  expect((await fetch(http.callbackUrl, { method: 'POST', headers, body })).status).toBe(200);
});

test('lost callbacks are healed by asking', async () => {
  const { id, number } = await bookedParcel();
  sandbox.control.behave({ lose: true });
  await sandbox.control.run(number);
  expect((await shown(id)).state).toBe('booked');
  world.clock.pass(16 * MINUTE);
  await pollCourier(world.delivery);
  expect((await shown(id)).state).toBe('signed');
  expect(onTime()).toEqual(['collected', 'in-transit', 'out-for-delivery', 'signed']);
});

test('a courier that is dead, then slow, then alive has every parcel once', async () => {
  sandbox.control.behave({ down: true });
  const ids = [await aParcel(world), await aParcel(world)];
  expect(await relay(world)).toEqual(['courier-unavailable', 'courier-unavailable']);
  sandbox.control.behave({ slowMs: 700 });
  world.clock.pass(MINUTE);
  expect(await relay(world)).toEqual(['courier-unavailable', 'courier-unavailable']);
  sandbox.control.behave();
  world.clock.pass(MINUTE);
  expect(await relay(world)).toEqual([]);
  for (const id of ids) {
    expect((await shown(id)).state).toBe('booked');
    expect(sandbox.control.waybills().filter(({ orderNo }) => orderNo === id)).toHaveLength(1);
  }
  expect(await owed(world.db)).toEqual([]);
});

test('the callback is heard when the server was away for a moment', async () => {
  const { id, number } = await bookedParcel();
  const { onParcelMoved } = world.delivery;
  const away = jest.fn().mockRejectedValueOnce(new Error('away')).mockImplementation(onParcelMoved);
  world.delivery.onParcelMoved = away;
  await sandbox.control.emit(number, 'collected');
  world.delivery.onParcelMoved = onParcelMoved;
  expect(away).toHaveBeenCalledTimes(2);
  expect((await shown(id)).state).toBe('collected');
  expect(world.moves).toHaveLength(1);
});
