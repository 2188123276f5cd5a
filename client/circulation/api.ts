import { useQuery } from '@tanstack/react-query';
import type { Order } from '../../bff/contracts/circulation';
import { isMoving } from '../api/orders';
import { request } from '../api/request';
import { useVisible } from '../api/visible';

const LOOK_AGAIN = 10_000;

/** One order; asked again while it moves and its page is the one on the screen. */
export const useOrder = (id: string) => {
  const visible = useVisible();
  return useQuery({
    queryKey: ['orders', 'one', id],
    queryFn: () => request<Order>('GET', `/orders/${id}`),
    refetchInterval: ({ state: { data } }) => (visible && data && isMoving(data) ? LOOK_AGAIN : false),
  });
};

export const cancelOrder = (id: string, idempotencyKey: string) =>
  request<Order>('POST', `/orders/${id}/cancel`, { idempotencyKey });
