import { View } from '@tarojs/components';
import type { Order } from '../../../../bff/contracts/circulation';
import { isMoving } from '../../../api/orders';
import { Cover } from '../../../components/cover';
import { sayDay } from '../../../components/due';
import { go } from '../../../components/go';
import { sayMoment } from '../../../components/moment';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { orderWords } from '../../order-words';
import { StateTag } from '../../state-tag';

export const OrderCard = ({ order }: { order: Order }) => {
  const { orders, due } = useStrings();
  const { id, items, library, placedAt, arrives } = order;
  const titles = orders.titles(items[0]?.title.title ?? '', items.length);
  return (
    <Tap
      className='card order-card'
      label={`${titles}, ${orderWords(order, orders).state}`}
      onTap={() => go(`/circulation/order/index?id=${id}`)}
    >
      <View className='order-card__head'>
        <View className='order-card__note'>{orders.placedOn(sayMoment(placedAt, due))}</View>
        <StateTag order={order} />
      </View>
      <View className='order-card__covers'>
        {items.map(({ id: item, title }) => <Cover key={item} title={title.title} />)}
      </View>
      <View className='order-card__titles'>{titles}</View>
      <View className='order-card__note'>
        {isMoving(order) ? orders.arrives(sayDay(arrives.from, due), sayDay(arrives.to, due)) : library.name}
      </View>
    </Tap>
  );
};
