import { useQuery } from '@tanstack/react-query';
import type { Order, OrderState, Pickup } from '../../bff/contracts/circulation';
import type { Page } from '../../bff/contracts/wire';
import { request } from './request';

const PAGE = 20;
const MOVING: readonly OrderState[] = ['placed', 'paying', 'picking', 'packed', 'shipped'];

/** Something is still to happen to it before the reader has the books. */
export const isMoving = ({ state }: Pick<Order, 'state'>): boolean => MOVING.includes(state);

export const listOrders = (cursor: string | undefined) =>
  request<Page<Order>>('GET', '/orders', { query: { limit: PAGE, cursor } });

const listPickups = () => request<Page<Pickup>>('GET', '/pickups', { query: { limit: PAGE } });

/** The newest orders; query keys of orders begin with `orders`. */
export const useNewestOrders = () => useQuery({ queryKey: ['orders', 'newest'], queryFn: () => listOrders(undefined) });

/** The newest courier returns; query keys of these begin with `pickups`. */
export const useNewestPickups = () => useQuery({ queryKey: ['pickups', 'newest'], queryFn: listPickups });
