import { View } from '@tarojs/components';
import type { PickOrder } from '../../../../bff/contracts/staff';
import { go } from '../../../components/go';
import { sayMoment } from '../../../components/moment';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { PickLine } from '../../parts/pick-line';

/** An order as its slip would say it: since when, where to, and the books in the order of the shelves. */
export const PickCard = ({ order: { id, placedAt, to, items } }: { order: PickOrder }) => {
  const { staff, due } = useStrings();
  const destination = staff.orderTo(to.city, to.district, to.name);
  return (
    <Tap className='card pick-card' label={destination} onTap={() => go(`/staff/parcel/index?id=${id}`)}>
      <View className='pick-card__to'>{destination}</View>
      <View className='pick-card__time'>{staff.placedOn(sayMoment(placedAt, due))}</View>
      {items.map((item) => <PickLine key={item.id} item={item} />)}
    </Tap>
  );
};
