import type { IncomingHttpHeaders } from 'node:http';
import type { ParcelEventKind } from '../contracts/delivery';

export interface Party { name: string; phone: string; province: string; city: string; district: string; detail: string }

/** A booking; the courier answers the same tracking number for the same `reference`. */
export interface Booking {
  /** Our parcel id: the courier's idempotency key. */
  reference: string;
  from: Party;
  to: Party;
  items: number;
  /** A day and a part of it for a pick-up at a reader's door; null: the courier's next round. */
  window: { day: string; part: 'morning' | 'afternoon' | 'evening' } | null;
}

export interface CourierEvent {
  /** The courier's own id of the event; a repeat has the same one. */
  id: string;
  trackingNumber: string;
  kind: Exclude<ParcelEventKind, 'booked'>;
  at: Date;
  place: string | null;
}

/** Throws AppError courier-unavailable when it cannot be reached or answers badly; area-not-served when refused. */
export interface Courier {
  name: string;
  book(booking: Booking): Promise<{ trackingNumber: string }>;
  /** What is cancelled already, or was never booked, is no error. Throws pickup-not-cancellable once collected. */
  cancel(reference: string): Promise<void>;
  /** Every event so far, oldest first. Throws not-found for a number that is not the courier's. */
  track(trackingNumber: string): Promise<CourierEvent[]>;
  /** The events of a callback. Throws AppError signature-invalid. */
  verify(headers: IncomingHttpHeaders, rawBody: string): CourierEvent[];
}
