import { useQuery } from '@tanstack/react-query';
import type { Offer, OfferRequest, Order, PlaceOrders } from '../../bff/contracts/circulation';
import { queryClient } from './query';
import { request } from './request';
import { useReader } from './session';

/** What would happen if these were ordered now; asked only once somebody with a card is signed in. */
export const useOffer = (titleIds: readonly string[], addressId?: string) => {
  const reader = useReader();
  return useQuery({
    queryKey: ['offer', reader?.id, titleIds, addressId],
    queryFn: () => request<Offer>('POST', '/offers', { body: { titleIds: [...titleIds], addressId } satisfies OfferRequest }),
    enabled: reader !== null && titleIds.length > 0,
  });
};

export const placeOrders = (body: PlaceOrders, idempotencyKey: string): Promise<{ orders: Order[] }> =>
  request<{ orders: Order[] }>('POST', '/orders', { body, idempotencyKey });

/** Whatever rests on what the reader has borrowed or may borrow is asked again. */
export const forgetOffers = (): void => {
  for (const key of ['offer', 'orders', 'loans', 'basket', 'title', 'titles']) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
};
