import { View } from '@tarojs/components';
import type { PickOrder } from '../../../../bff/contracts/staff';
import { Card } from '../../../components/card';
import { sayMoment } from '../../../components/moment';
import { useStrings } from '../../../strings';

/** Who the parcel is for; name and phone are masked, the courier's label has them whole. */
export const Label = ({ order: { id, placedAt, to } }: { order: PickOrder }) => {
  const { staff, due } = useStrings();
  const place = [...new Set([to.province, to.city, to.district])].join('');
  return (
    <Card title={staff.label}>
      <View>{`${to.name} ${to.phone}`}</View>
      <View>{place}</View>
      <View className='line__soft'>{staff.placedOn(sayMoment(placedAt, due))}</View>
      <View className='line__soft line__id'>{staff.order(id)}</View>
    </Card>
  );
};
