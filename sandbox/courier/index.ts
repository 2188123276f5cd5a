import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openBooks, type Kind, type Trace, type Waybill } from './books';
import { openCallbacks, type Attempt } from './callbacks';
import { NO_FAULTS, type Faults } from './faults';
import { openLives } from './lives';
import { platform } from './platform';

export type { Faults, Kind, Waybill };

export interface CourierSandboxOptions {
  callbackUrl: string;
  appKey: string;
  secret: string;
  /** Milliseconds between two events of a parcel's life; null: events come by hand only. */
  tempo: number | null;
  /** Keeps the books here, so that parcels go on after a restart. */
  file?: string;
  /** 0 or left out: any free port. */
  port?: number;
  now?: () => Date;
}

export interface CourierControl {
  /** One event; resolves when its callback is delivered, given up, lost or held back. */
  emit(trackingNumber: string, kind: Kind, event?: { at?: Date; place?: string }): Promise<void>;
  /** Everything from where the parcel is to the sign-off, at once. */
  run(trackingNumber: string): Promise<void>;
  /** Replaces all faults; none when left out. */
  behave(faults?: Partial<Faults>): void;
  waybills(): readonly Waybill[];
  waybillOf(reference: string): Waybill | undefined;
  attempts(): readonly Attempt[];
  /** Resolves when no callback is on its way or waiting to be tried again. */
  settled(): Promise<void>;
}

export interface CourierSandbox { url: string; control: CourierControl; stop(): Promise<void> }

/** A courier on this machine that speaks the open platform's protocol and keeps books of its own. */
export const startCourierSandbox = async (options: CourierSandboxOptions): Promise<CourierSandbox> => {
  const { appKey, secret, callbackUrl, tempo, now = () => new Date() } = options;
  let current: Faults = NO_FAULTS;
  const faults = () => current;
  const keys = { appKey, secret };
  const books = openBooks(options.file);
  const callbacks = openCallbacks({ callbackUrl, keys, now, faults });
  const record = (waybill: Waybill, kind: Kind, at = now(), place = placeOf(waybill, kind)): Trace =>
    books.trace(waybill, kind, at, place);
  const lives = openLives(tempo, (waybill, kind) => callbacks.push(record(waybill, kind)));
  const server = platform({ keys, books, now, faults, onBooked: lives.begin }).listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  books.all().forEach(lives.begin);

  const known = (waybillNo: string): Waybill => {
    const waybill = books.byNumber(waybillNo);
    if (!waybill) throw new Error(`no waybill ${waybillNo}`);
    return waybill;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    control: {
      emit: (waybillNo, kind, event = {}) => callbacks.push(record(known(waybillNo), kind, event.at, event.place)),
      run: (waybillNo) => lives.run(known(waybillNo)),
      behave: (next = {}) => void (current = { ...NO_FAULTS, ...next }),
      waybills: books.all,
      waybillOf: books.byOrder,
      attempts: callbacks.attempts,
      settled: callbacks.settled,
    },
    stop: async () => {
      lives.stop();
      await callbacks.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const AT_THE_START: readonly Kind[] = ['collected', 'returned'];

const placeOf = ({ from, to }: Waybill, kind: Kind): string => (AT_THE_START.includes(kind) ? from : to);
