import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Address as Known } from '../../../bff/contracts/delivery';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { useStrings } from '../../strings';
import { useAddresses } from '../api';
import { AddressForm } from './parts/address-form';
import './index.scss';

const Change = ({ id }: { id: string }) => {
  const query = useAddresses();
  const known = (items: readonly Known[]) => items.find((address) => address.id === id);
  return <Loaded query={query}>{({ items }) => <AddressForm known={known(items)} choosing={false} />}</Loaded>;
};

/** `?id=` changes an address; `?choose=1` answers the page before the list with the new one. */
const Address = () => {
  const { addresses } = useStrings();
  const { id, choose } = useRouter().params;
  return (
    <Page name='address' title={id ? addresses.editTitle : addresses.addTitle}>
      <ReaderGate back='/delivery/addresses/index'>
        <View>{id ? <Change id={id} /> : <AddressForm choosing={choose === '1'} />}</View>
      </ReaderGate>
    </Page>
  );
};

export default Address;
