import type { Order, Pickup } from '../../../../bff/contracts/circulation';
import { sayDay } from '../../../components/due';
import { go } from '../../../components/go';
import { Cell, List } from '../../../components/list';
import { useStrings } from '../../../strings';

const OrderCell = ({ order: { id, state, items, arrives } }: { order: Order }) => {
  const { orders, due } = useStrings();
  return (
    <Cell
      icon='truck'
      title={orders.titles(items[0]?.title.title ?? '', items.length)}
      note={`${orders.states[state]} · ${orders.arrives(sayDay(arrives.from, due), sayDay(arrives.to, due))}`}
      onTap={() => go(`/circulation/order/index?id=${id}`)}
    />
  );
};

const PickupCell = ({ pickup: { id, day, window, loans } }: { pickup: Pickup }) => {
  const { shelf, orders, pickup, due } = useStrings();
  return (
    <Cell
      icon='return'
      title={orders.titles(loans[0]?.title.title ?? '', loans.length)}
      note={`${shelf.sendBack} · ${shelf.pickup(sayDay(day, due), pickup.windows[window])}`}
      onTap={() => go(`/delivery/pickup/index?id=${id}`)}
    />
  );
};

/** What is coming, and what a courier will fetch. */
export const OnTheWay = ({ orders, pickups }: { orders: Order[]; pickups: Pickup[] }) => {
  const { shelf } = useStrings();
  if (orders.length + pickups.length === 0) return null;
  return (
    <List title={shelf.onTheWay}>
      {orders.map((order) => <OrderCell key={order.id} order={order} />)}
      {pickups.map((pickup) => <PickupCell key={pickup.id} pickup={pickup} />)}
    </List>
  );
};
