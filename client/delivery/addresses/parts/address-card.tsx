import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Address } from '../../../../bff/contracts/delivery';
import { useChosenAddress } from '../../../api/chosen-address';
import { Tag } from '../../../components/tag';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { addressText } from '../../address-text';
import { AddressActs } from './address-acts';

const Words = ({ address }: { address: Address }) => {
  const { addresses } = useStrings();
  return (
    <>
      <View className='address__head'>
        <View className='address__who'>{`${address.name} ${address.phone}`}</View>
        {address.isDefault && <Tag label={addresses.isDefault} tone='good' />}
      </View>
      <View className='address__place'>{addressText(address)}</View>
    </>
  );
};

export const AddressCard = ({ address, choosing }: { address: Address; choosing: boolean }) => {
  const choose = useChosenAddress((state) => state.choose);
  const take = () => {
    choose(address.id);
    void Taro.navigateBack();
  };
  return (
    <View className='card address'>
      {choosing ? <Tap className='address__take' onTap={take}><Words address={address} /></Tap> : <Words address={address} />}
      <AddressActs address={address} />
    </View>
  );
};
