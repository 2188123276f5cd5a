import type { Order } from '../../../../bff/contracts/circulation';
import { Cell, List } from '../../../components/list';
import { sayMoment } from '../../../components/moment';
import { Price } from '../../../components/price';
import { useStrings } from '../../../strings';

/** Where from, where to, what it costs and who pays. */
export const Facts = ({ order: { library, address, fee, placedAt } }: { order: Order }) => {
  const { orders, due } = useStrings();
  const { name, phone, province, city, district, detail } = address;
  const place = [...new Set([province, city, district])].join('');
  return (
    <List>
      <Cell icon='book' title={orders.from} note={orders.placedOn(sayMoment(placedAt, due))} value={library.name} />
      <Cell icon='place' title={`${orders.to} ${name} ${phone}`} note={`${place}${detail}`} />
      <Cell icon='truck' title={orders.fee} note={orders.paidBy[fee.paidBy]} value={<Price fen={fee.amountFen} />} />
    </List>
  );
};
