import { View } from '@tarojs/components';
import type { Order } from '../../../bff/contracts/circulation';
import { useStrings } from '../../strings';
import { Button } from '../button';
import { sayDay } from '../due';
import { go } from '../go';
import { Icon } from '../icon';

/** The orders that came into being. */
export const Confirmed = ({ orders }: { orders: readonly Order[] }) => {
  const { checkout, title, due } = useStrings();
  const [first] = orders;
  if (!first) return null;
  const { from, to } = first.arrives;
  const note = orders.length === 1 ? checkout.confirmedNote(first.library.name) : checkout.confirmedMany(orders.length);
  return (
    <View className='checkout__confirmed' ariaRole='status' ariaLive='polite'>
      <View className='checkout__seal'><Icon name='check' className='checkout__seal-sign' /></View>
      <View className='checkout__title'>{checkout.confirmed}</View>
      {orders.length === 1 && <View>{title.arrives(sayDay(from, due), sayDay(to, due))}</View>}
      <View className='checkout__soft'>{note}</View>
    </View>
  );
};

export const ConfirmedActions = ({ orders, onClose }: { orders: readonly Order[]; onClose(): void }) => {
  const { checkout } = useStrings();
  const [first, ...others] = orders;
  const url = first && others.length === 0 ? `/circulation/order/index?id=${first.id}` : '/circulation/orders/index';
  const see = () => {
    onClose();
    go(url);
  };
  return (
    <View className='checkout__actions'>
      <Button label={others.length === 0 ? checkout.seeOrder : checkout.seeOrders} onTap={see} />
      <Button kind='quiet' label={checkout.later} onTap={onClose} />
    </View>
  );
};
