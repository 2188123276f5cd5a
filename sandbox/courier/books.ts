import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const ACTIONS = {
  'collected': 'GOT', 'in-transit': 'TRANSIT', 'out-for-delivery': 'DELIVERING', 'signed': 'SIGNED',
  'refused': 'REJECTED', 'returned': 'RETURNED', 'lost': 'LOST',
} as const;
export type Kind = keyof typeof ACTIONS;

export interface Trace { traceId: string; waybillNo: string; action: string; time: number; place: string | null }
/** What the courier remembers of a parcel: no names, no telephone numbers. */
export interface Waybill {
  orderNo: string;
  waybillNo: string;
  cancelled: boolean;
  /** Province, city and district. */
  from: string;
  to: string;
  traces: Trace[];
}
export type Books = ReturnType<typeof openBooks>;

const load = (file: string | undefined): Waybill[] =>
  file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Waybill[]) : [];

const save = (file: string, waybills: Waybill[]) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(waybills));
  renameSync(`${file}.new`, file);
};

/** The courier's own books; in a file they outlive a restart. */
export const openBooks = (file?: string) => {
  const waybills = load(file);
  const kept = () => {
    if (file) save(file, waybills);
  };
  const byOrder = (orderNo: string) => waybills.find((waybill) => waybill.orderNo === orderNo);
  return {
    all: (): readonly Waybill[] => waybills,
    byOrder,
    byNumber: (waybillNo: string) => waybills.find((waybill) => waybill.waybillNo === waybillNo),
    /** The same waybill for the same order, however often it is asked. */
    book: (orderNo: string, from: string, to: string): Waybill => {
      const known = byOrder(orderNo);
      if (known) return known;
      const waybillNo = `XK${randomInt(1e12, 1e13)}`;
      const waybill = { orderNo, waybillNo, cancelled: false, from, to, traces: [] };
      waybills.push(waybill);
      kept();
      return waybill;
    },
    cancel: (waybill: Waybill) => {
      waybill.cancelled = true;
      kept();
    },
    trace: (waybill: Waybill, kind: Kind, at: Date, place: string | null): Trace => {
      const trace = {
        traceId: randomUUID(), waybillNo: waybill.waybillNo, action: ACTIONS[kind], time: at.getTime(), place,
      };
      waybill.traces.push(trace);
      kept();
      return trace;
    },
  };
};
