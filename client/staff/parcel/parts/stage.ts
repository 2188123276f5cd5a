import type { OrderState } from '../../../../bff/contracts/circulation';
import type { PickOrder } from '../../../../bff/contracts/staff';

const STEP: Record<OrderState, number | null> = {
  placed: 0, paying: 0, picking: 0, packed: 2, shipped: 3, delivered: 3, closed: 3, cancelled: null, unfulfilled: null,
};

/** The step of pick, pack, hand over that comes next; null when the order ended early. */
export const stepOf = (state: OrderState): number | null => STEP[state];

export const isPickable = ({ state }: Pick<PickOrder, 'state'>): boolean => state === 'placed' || state === 'picking';
