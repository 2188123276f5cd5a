import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Address } from '../../../bff/contracts/delivery';
import { useRefresh } from '../../api/refresh';
import { useReader } from '../../api/session';
import { Button } from '../../components/button';
import { go } from '../../components/go';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { Empty } from '../../components/states';
import { useStrings } from '../../strings';
import { useAddresses } from '../api';
import { AddressCard } from './parts/address-card';
import './index.scss';

const Filled = ({ addresses, choosing }: { addresses: readonly Address[]; choosing: boolean }) => {
  const { addresses: words } = useStrings();
  if (addresses.length === 0) return <Empty icon='place' title={words.emptyTitle} note={words.emptyNote} />;
  return (
    <>
      {choosing && <View className='addresses__hint'>{words.chooseHint}</View>}
      {addresses.map((address) => <AddressCard key={address.id} address={address} choosing={choosing} />)}
    </>
  );
};

const Content = ({ choosing }: { choosing: boolean }) => {
  const query = useAddresses();
  useRefresh(query.refetch);
  return <Loaded query={query}>{({ items }) => <Filled addresses={items} choosing={choosing} />}</Loaded>;
};

/** `?choose=1`: a tap answers the opener through useChosenAddress and goes back. */
const Addresses = () => {
  const { addresses } = useStrings();
  const choose = useRouter().params.choose === '1' ? '?choose=1' : '';
  const add = <Button label={addresses.add} onTap={() => go(`/delivery/address/index${choose}`)} />;
  return (
    <Page name='addresses' footer={useReader() && add}>
      <ReaderGate back='/delivery/addresses/index'>
        <Content choosing={choose !== ''} />
      </ReaderGate>
    </Page>
  );
};

export default Addresses;
