import type { ParcelEventKind } from '../../bff/contracts/delivery';
import type { Booking, Courier, CourierEvent } from '../../bff/delivery/ports';
import { AppError } from '../../bff/errors';

/** A courier in this process: remembers what it was asked, and fails with what the test puts in `failing`. */
export const fakeCourier = () => {
  const bookings = new Map<string, Booking>();
  const cancelled: string[] = [];
  const tracks = new Map<string, CourierEvent[]>();
  const fake = {
    name: '试运快递',
    bookings,
    cancelled,
    tracks,
    asked: 0,
    failing: null as AppError | null,
    /** Runs while a booking is on its way to the courier. */
    meanwhile: async () => undefined as unknown,
    book: async (booking: Booking) => {
      fake.asked += 1;
      if (fake.failing) throw fake.failing;
      bookings.set(booking.reference, booking);
      await fake.meanwhile();
      return { trackingNumber: trackingOf(booking.reference) };
    },
    cancel: async (reference: string) => {
      if (fake.failing) throw fake.failing;
      cancelled.push(reference);
    },
    track: async (trackingNumber: string) => {
      fake.asked += 1;
      if (fake.failing) throw fake.failing;
      return tracks.get(trackingNumber) ?? [];
    },
    verify: () => {
      throw new AppError('signature-invalid');
    },
  };
  return fake satisfies Courier;
};
export type FakeCourier = ReturnType<typeof fakeCourier>;

export const trackingOf = (reference: string) => `T${reference}`;

let serial = 0;
export const anEvent = (
  parcelId: string, kind: Exclude<ParcelEventKind, 'booked'>, at: Date, over: Partial<CourierEvent> = {},
): CourierEvent => ({
  id: `e${(serial += 1)}`, trackingNumber: trackingOf(parcelId), kind, at, place: null, ...over,
});
