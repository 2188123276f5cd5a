import { z } from 'zod';
import type { Booking, CourierEvent, Party } from '../../delivery/ports';

const KINDS = new Map<string, CourierEvent['kind']>([
  ['GOT', 'collected'], ['TRANSIT', 'in-transit'], ['DELIVERING', 'out-for-delivery'], ['SIGNED', 'signed'],
  ['REJECTED', 'refused'], ['RETURNED', 'returned'], ['LOST', 'lost'],
]);
const SLOTS = { morning: 'AM', afternoon: 'PM', evening: 'EVENING' } as const;
const PLACE_MAX = 200;

const Code = z.string().regex(/^[\x21-\x7e]{1,60}$/);
const Trace = z.object({
  traceId: Code,
  waybillNo: Code,
  action: z.string(),
  /** Epoch milliseconds. */
  time: z.number().int().positive().max(8.64e15),
  place: z.string().nullish(),
});

export const Envelope = z.object({ code: z.string(), message: z.string().optional(), data: z.unknown().optional() });
export const Booked = z.object({ waybillNo: Code });
export const Traces = z.object({ traces: z.array(Trace).max(500) });
export type Traces = z.infer<typeof Traces>;

/** Actions that we have no word for, such as a phone call to the recipient, are not events to us. */
export const eventsIn = ({ traces }: Traces): CourierEvent[] =>
  traces.flatMap(({ traceId, waybillNo, action, time, place }) => {
    const kind = KINDS.get(action);
    if (!kind) return [];
    const at = new Date(time);
    return [{ id: traceId, trackingNumber: waybillNo, kind, at, place: place?.slice(0, PLACE_MAX) ?? null }];
  });

const contact = ({ name, phone, province, city, district, detail }: Party) =>
  ({ name, mobile: phone, province, city, district, address: detail });

export const orderOf = ({ reference, from, to, items, window }: Booking) => ({
  orderNo: reference,
  sender: contact(from),
  receiver: contact(to),
  goods: { category: 'BOOK', count: items },
  pickup: window && { date: window.day, slot: SLOTS[window.part] },
});
