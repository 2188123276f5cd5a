import { AppError } from '../errors';
import type { Deliver, Job } from '../jobs';
import { bookParcel } from './book-parcel';
import type { Delivery } from './delivery';
import { pollCourier } from './poll-courier';

const parcelIdIn = (payload: Record<string, unknown>) => String(payload.parcelId);

const cancelBooking = async ({ courier }: Delivery, parcelId: string) => {
  try {
    await courier.cancel(parcelId);
  } catch (error) {
    // The courier has it already: nothing is left to cancel, and its events say where it goes.
    if (!(error instanceof AppError && error.code === 'pickup-not-cancellable')) throw error;
  }
};

/** What delivery owes the courier, by outbox topic. */
export const deliveryTopics = (delivery: Delivery): Record<string, Deliver> => ({
  'courier.book': (payload) => bookParcel(delivery, parcelIdIn(payload)),
  'courier.cancel': (payload) => cancelBooking(delivery, parcelIdIn(payload)),
});

export const deliveryJobs = (delivery: Delivery): Job[] => [
  { name: 'courier-poll', everyMs: 60_000, run: () => pollCourier(delivery) },
];
