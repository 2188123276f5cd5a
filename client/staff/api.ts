import { useQuery } from '@tanstack/react-query';
import type { Desk, PickOrder, Returned } from '../../bff/contracts/staff';
import type { Page } from '../../bff/contracts/wire';
import { request } from '../api/request';
import { useVisible } from '../api/visible';

export type Show = 'to-pick' | 'packed' | 'handed-over';

const PAGE = 20;
/** Enough of the newest returns to hold most days; the desk's count is exact. */
const RECENT = 50;
const LOOK_AGAIN = 10_000;

export const useDesk = () => {
  const visible = useVisible();
  return useQuery({
    queryKey: ['staff', 'desk'],
    queryFn: () => request<Desk>('GET', '/staff/desk'),
    refetchInterval: visible && LOOK_AGAIN,
  });
};

export const listPickOrders = (show: Show, cursor: string | undefined) =>
  request<Page<PickOrder>>('GET', '/staff/orders', { query: { show, cursor, limit: PAGE } });

/** One order; asked again while its courier is awaited and its page is the one on the screen. */
export const usePickOrder = (id: string) => {
  const visible = useVisible();
  return useQuery({
    queryKey: ['staff', 'order', id],
    queryFn: () => request<PickOrder>('GET', `/staff/orders/${id}`),
    refetchInterval: ({ state: { data } }) => (visible && data?.state === 'packed' ? LOOK_AGAIN : false),
  });
};

/** The acts upon one order; each takes what useCreate gives it. */
export const actsOn = (id: string) => ({
  pick: (barcode: string, idempotencyKey: string) =>
    request<PickOrder>('POST', `/staff/orders/${id}/picks`, { body: { barcode }, idempotencyKey }),
  reportMissing: (itemId: string, idempotencyKey: string) =>
    request<PickOrder>('POST', `/staff/orders/${id}/missing`, { body: { itemId }, idempotencyKey }),
  pack: (_: void, idempotencyKey: string) => request<PickOrder>('POST', `/staff/orders/${id}/pack`, { idempotencyKey }),
  handOver: (_: void, idempotencyKey: string) =>
    request<PickOrder>('POST', `/staff/orders/${id}/hand-over`, { idempotencyKey }),
});

export const returnCopy = (barcode: string, idempotencyKey: string) =>
  request<Returned>('POST', '/staff/returns', { body: { barcode }, idempotencyKey });

const listReturns = () => request<Page<Returned>>('GET', '/staff/returns', { query: { limit: RECENT } });

export const useReturns = () => useQuery({ queryKey: ['staff', 'returns'], queryFn: listReturns });
