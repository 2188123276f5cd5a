import { useQuery } from '@tanstack/react-query';
import type { BookPickup, Pickup } from '../../bff/contracts/circulation';
import type { Address, AddressDraft } from '../../bff/contracts/delivery';
import type { Page } from '../../bff/contracts/wire';
import { request } from '../api/request';
import { useVisible } from '../api/visible';

/** More than the server keeps for one reader. */
const ALL = 50;
const LOOK_AGAIN = 10_000;
const MOVING: readonly Pickup['state'][] = ['booked', 'collected'];

const listAddresses = () => request<Page<Address>>('GET', '/addresses', { query: { limit: ALL } });

/** The reader's addresses, default first; query keys of addresses begin with `addresses`. */
export const useAddresses = () => useQuery({ queryKey: ['addresses'], queryFn: listAddresses });

export const addAddress = (draft: AddressDraft, idempotencyKey: string) =>
  request<Address>('POST', '/addresses', { body: draft, idempotencyKey });

export const changeAddress = (id: string, draft: AddressDraft) =>
  request<Address>('PUT', `/addresses/${id}`, { body: draft });

export const chooseDefaultAddress = (id: string) => request<Address>('PUT', `/addresses/${id}/default`);

export const removeAddress = (id: string) => request<void>('DELETE', `/addresses/${id}`);

export const bookPickup = (body: BookPickup, idempotencyKey: string) =>
  request<Pickup>('POST', '/pickups', { body, idempotencyKey });

export const cancelPickup = (id: string, idempotencyKey: string) =>
  request<Pickup>('POST', `/pickups/${id}/cancel`, { idempotencyKey });

/** One courier return; asked again while it moves and its page is the one on the screen. */
export const usePickup = (id: string) => {
  const visible = useVisible();
  return useQuery({
    queryKey: ['pickups', 'one', id],
    queryFn: () => request<Pickup>('GET', `/pickups/${id}`),
    refetchInterval: ({ state: { data } }) => (visible && data && MOVING.includes(data.state) ? LOOK_AGAIN : false),
  });
};
