import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { pushCourier, type PushCourierConfig } from '../../bff/adapters/courier';
import { sign } from '../../bff/adapters/courier/signature';
import type { Booking, Party } from '../../bff/delivery/ports';
import { AppError } from '../../bff/errors';
import { startCourierSandbox, type CourierSandbox } from '../../sandbox/courier';

const keys = { appKey: 'xinyue-test', secret: 'only-for-tests' };
const callbackPath = '/api/hooks/courier';
const library: Party = {
  name: '浙江图书馆', phone: '0571-00000000', province: '浙江省', city: '杭州市', district: '西湖区', detail: '浙江图书馆',
};
const reader: Party = { ...library, name: '王小满', phone: '13812341234', city: '温州市', district: '鹿城区', detail: '府学巷 1 号' };
const aBooking = (over: Partial<Booking> = {}): Booking =>
  ({ reference: randomUUID().slice(0, 26), from: library, to: reader, items: 2, window: null, ...over });
const refusalOf = (work: Promise<unknown>) =>
  work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)));
const thrown = (work: () => unknown): string => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
};

interface Heard { headers: IncomingHttpHeaders; body: string }

/** Where the courier's callbacks land; answers `status`. */
const openEar = async () => {
  const heard: Heard[] = [];
  const ear = { heard, status: 200, url: '', close: () => undefined as unknown };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ headers: request.headers, body });
      response.writeHead(ear.status).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ear.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${callbackPath}`;
  ear.close = () => server.close();
  return ear;
};

let ear: Awaited<ReturnType<typeof openEar>>;
let sandbox: CourierSandbox;
beforeAll(async () => {
  ear = await openEar();
  sandbox = await startCourierSandbox({ ...keys, callbackUrl: ear.url, tempo: null });
});
afterAll(async () => {
  await sandbox.stop();
  ear.close();
});
beforeEach(() => {
  ear.heard.length = 0;
  ear.status = 200;
  sandbox.control.behave();
});

const courierWith = (over: Partial<PushCourierConfig> = {}, clock = () => new Date()) =>
  pushCourier({ name: '试运快递', baseUrl: sandbox.url, ...keys, callbackPath, timeoutMs: 400, ...over }, clock);
const lastHeard = () => ear.heard.at(-1)!;

describe('Booking', () => {
  test('gives the same number for the same reference, also at once', async () => {
    const booking = aBooking();
    const answers = await Promise.all(Array.from({ length: 5 }, () => courierWith().book(booking)));
    expect(new Set(answers.map(({ trackingNumber }) => trackingNumber)).size).toBe(1);
    expect(sandbox.control.waybillOf(booking.reference)).toMatchObject({ from: '浙江省杭州市西湖区', to: '浙江省温州市鹿城区' });
  });

  test('to where it does not go says so', async () => {
    sandbox.control.behave({ unserved: ['西藏自治区'] });
    const far = { ...reader, province: '西藏自治区', city: '拉萨市' };
    expect(await refusalOf(courierWith().book(aBooking({ to: far })))).toBe('area-not-served');
  });

  test.each([
    ['another secret', { secret: 'guessed' }],
    ['another app', { appKey: 'someone' }],
    ['no one listening', { baseUrl: 'http://127.0.0.1:9' }],
  ])('with %s fails as unavailable', async (_, over) => {
    expect(await refusalOf(courierWith(over).book(aBooking()))).toBe('courier-unavailable');
  });

  test.each([-301, 301])('with a clock %i seconds off is refused by the courier', async (seconds) => {
    const wrong = () => new Date(Date.now() + seconds * 1000);
    const booking = aBooking();
    expect(await refusalOf(courierWith({}, wrong).book(booking))).toBe('courier-unavailable');
    expect(sandbox.control.waybillOf(booking.reference)).toBeUndefined();
  });

  test('with a courier that is down or too slow fails soon, and says nothing of the reader', async () => {
    sandbox.control.behave({ down: true });
    const error = await courierWith().book(aBooking()).catch((reason: unknown) => reason as AppError);
    expect(error).toMatchObject({ code: 'courier-unavailable' });
    expect(`${(error as AppError).message} ${String((error as AppError).cause)}`).not.toMatch(/1381234|王小满|府学巷/);
    sandbox.control.behave({ slowMs: 1000 });
    expect(await refusalOf(courierWith({ timeoutMs: 100 }).book(aBooking()))).toBe('courier-unavailable');
  });

  test('that timed out may be asked again and is the same booking', async () => {
    const booking = aBooking();
    sandbox.control.behave({ slowMs: 200 });
    expect(await refusalOf(courierWith({ timeoutMs: 50 }).book(booking))).toBe('courier-unavailable');
    await sleep(300);
    sandbox.control.behave();
    const { trackingNumber } = await courierWith().book(booking);
    expect(sandbox.control.waybillOf(booking.reference)?.waybillNo).toBe(trackingNumber);
  });

  test.each(['<html>', '{"code":"0"}', '{"code":"0","data":{"waybillNo":""}}', '{"code":"constructor"}', '[]'])(
    'answered with %s fails as unavailable', async (answer) => {
      const odd = createServer((_request, response) => void response.end(answer)).listen(0, '127.0.0.1');
      await once(odd, 'listening');
      const baseUrl = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`;
      expect(await refusalOf(courierWith({ baseUrl }).book(aBooking()))).toBe('courier-unavailable');
      odd.closeAllConnections();
      odd.close();
    });
});

describe('Cancelling', () => {
  test('is done once, twice, or of what was never booked; not once it is collected', async () => {
    const booking = aBooking();
    const { trackingNumber } = await courierWith().book(booking);
    expect(await refusalOf(courierWith().cancel('never-booked'))).toBe('nothing');
    expect(await refusalOf(courierWith().cancel(booking.reference))).toBe('nothing');
    expect(await refusalOf(courierWith().cancel(booking.reference))).toBe('nothing');
    await sandbox.control.run(trackingNumber);
    expect(ear.heard).toEqual([]);
    const other = aBooking();
    await sandbox.control.emit((await courierWith().book(other)).trackingNumber, 'collected');
    expect(await refusalOf(courierWith().cancel(other.reference))).toBe('pickup-not-cancellable');
  });
});

describe('Tracking', () => {
  test('tells every event, oldest first, in our words', async () => {
    const { trackingNumber } = await courierWith().book(aBooking());
    const [early, late] = [new Date('2026-03-01T01:00:00Z'), new Date('2026-03-02T02:00:00Z')];
    await sandbox.control.emit(trackingNumber, 'refused', { at: late });
    await sandbox.control.emit(trackingNumber, 'collected', { at: early, place: '杭州西湖营业部' });
    expect(await courierWith().track(trackingNumber)).toEqual([
      { id: expect.any(String), trackingNumber, kind: 'collected', at: early, place: '杭州西湖营业部' },
      { id: expect.any(String), trackingNumber, kind: 'refused', at: late, place: '浙江省温州市鹿城区' },
    ]);
    expect(await refusalOf(courierWith().track('XK0'))).toBe('not-found');
  });
});

describe('A callback', () => {
  const pushed = async () => {
    const { trackingNumber } = await courierWith().book(aBooking());
    await sandbox.control.emit(trackingNumber, 'signed');
    return { trackingNumber, ...lastHeard() };
  };

  test('that the courier signed is its event, and the same one that tracking tells', async () => {
    const { trackingNumber, headers, body } = await pushed();
    expect(courierWith().verify(headers, body)).toEqual(await courierWith().track(trackingNumber));
  });

  test('that is forged in any part is refused', async () => {
    const { headers, body } = await pushed();
    const forged: [IncomingHttpHeaders, string][] = [
      [headers, body.replace('SIGNED', 'LOST')],
      [{ ...headers, timestamp: String(Number(headers.timestamp) + 1) }, body],
      [{ ...headers, nonce: randomUUID() }, body],
      [{ ...headers, 'app-key': 'someone' }, body],
      [{ ...headers, signature: '' }, body],
      [{}, body],
      [{}, ''],
    ];
    for (const [asked, content] of forged) expect(thrown(() => courierWith().verify(asked, content))).toBe('signature-invalid');
    expect(thrown(() => courierWith({ callbackPath: '/api/hooks/other' }).verify(headers, body))).toBe('signature-invalid');
    sandbox.control.behave({ forge: true });
    const { headers: wrong, body: same } = await pushed();
    expect(thrown(() => courierWith().verify(wrong, same))).toBe('signature-invalid');
  });

  test('is refused five minutes later or earlier', async () => {
    const { headers, body } = await pushed();
    for (const seconds of [-302, 302]) {
      const clock = () => new Date(Date.now() + seconds * 1000);
      expect(thrown(() => courierWith({}, clock).verify(headers, body))).toBe('signature-invalid');
    }
  });

  test('that is genuine but unreadable is an invalid request; actions we have no word for are left out', () => {
    const signed = (body: string) => {
      const head = { timestamp: String(Math.floor(Date.now() / 1000)), nonce: 'n' };
      const signature = sign(keys.secret, { method: 'POST', path: callbackPath, body, ...head });
      return () => courierWith().verify({ 'app-key': keys.appKey, ...head, signature }, body);
    };
    expect(thrown(signed('not json'))).toBe('invalid-request');
    expect(thrown(signed('{"traces":[{"traceId":"中文","waybillNo":"XK1","action":"GOT","time":1}]}'))).toBe('invalid-request');
    expect(signed('{"traces":[{"traceId":"t","waybillNo":"XK1","action":"PHONED","time":1}]}')()).toEqual([]);
  });
});

describe('The sandbox', () => {
  test('tries a callback again until it is heard', async () => {
    const { trackingNumber } = await courierWith().book(aBooking());
    ear.status = 500;
    const told = sandbox.control.emit(trackingNumber, 'collected');
    while (ear.heard.length < 2) await sleep(20);
    ear.status = 200;
    await told;
    expect(ear.heard).toHaveLength(3);
    expect(new Set(ear.heard.map(({ body }) => body)).size).toBe(1);
  });

  test('lives by itself at its tempo, and goes on after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinyue-courier-'));
    const file = join(folder, 'books.json');
    const options = { ...keys, callbackUrl: ear.url, tempo: 40, file };
    const first = await startCourierSandbox({ ...options, tempo: null });
    const booking = aBooking();
    const { trackingNumber } = await courierWith({ baseUrl: first.url }).book(booking);
    await first.control.emit(trackingNumber, 'collected');
    await first.stop();
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toMatch(/13812341234|王小满|府学巷/);
    const second = await startCourierSandbox(options);
    const courier = courierWith({ baseUrl: second.url });
    while ((await courier.track(trackingNumber)).length < 4) await sleep(20);
    expect((await courier.track(trackingNumber)).map(({ kind }) => kind))
      .toEqual(['collected', 'in-transit', 'out-for-delivery', 'signed']);
    await second.stop();
    rmSync(folder, { recursive: true });
  });
});
