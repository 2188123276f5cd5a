import { z } from 'zod';
import type { Courier } from '../../delivery/ports';
import { AppError } from '../../errors';
import { signedCall } from './call';
import { verifyCallback } from './callback';
import type { PushCourierConfig } from './config';
import { Booked, eventsIn, orderOf, Traces } from './wire';

export type { PushCourierConfig } from './config';

/** A courier whose open platform takes signed JSON over HTTPS and pushes signed events. */
export const pushCourier = (config: PushCourierConfig, clock: () => Date): Courier => {
  const call = signedCall(config, clock);
  return {
    name: config.name,
    book: async (booking) => ({ trackingNumber: (await call('/v1/orders', orderOf(booking), Booked)).waybillNo }),
    cancel: async (reference) => {
      try {
        await call('/v1/orders/cancel', { orderNo: reference }, z.unknown());
      } catch (error) {
        // Never booked: nothing to cancel.
        if (!(error instanceof AppError && error.code === 'not-found')) throw error;
      }
    },
    track: async (trackingNumber) => {
      const events = eventsIn(await call('/v1/tracks', { waybillNo: trackingNumber }, Traces));
      return events.sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    verify: (headers, rawBody) => verifyCallback(config, clock(), headers, rawBody),
  };
};
