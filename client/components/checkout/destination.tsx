import { Text, View } from '@tarojs/components';
import type { Address } from '../../../bff/contracts/delivery';
import { useStrings } from '../../strings';
import { Button } from '../button';
import { go } from '../go';
import { Icon } from '../icon';

const CHOOSE = '/delivery/addresses/index?choose=1';

/** Where the parcel goes; the other page answers through useChosenAddress. */
export const Destination = ({ address }: { address: Address | null }) => {
  const { checkout } = useStrings();
  if (!address) return <View className='checkout__place'><Icon name='place' /><Text>{checkout.noAddress}</Text></View>;
  const { province, city, district, detail, name, phone } = address;
  return (
    <View className='checkout__place'>
      <Icon name='place' />
      <View className='checkout__words'>
        <View>{[province, city, district, detail].join('')}</View>
        <View className='checkout__soft'>{[name, phone].join('  ')}</View>
      </View>
      <Button kind='quiet' compact label={checkout.changeAddress} onTap={() => go(CHOOSE)} />
    </View>
  );
};
