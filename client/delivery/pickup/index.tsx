import { useRouter } from '@tarojs/taro';
import { useOpenLoans } from '../../api/loans';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { useAddresses, usePickup } from '../api';
import { Booked } from './parts/booked';
import { Booking } from './parts/booking';
import { NothingToSend } from './parts/nothing-to-send';
import './index.scss';

const BookedPickup = ({ id }: { id: string }) => {
  const query = usePickup(id);
  useRefresh(query.refetch);
  return <Loaded query={query}>{(pickup) => <Booked pickup={pickup} />}</Loaded>;
};

const NewPickup = () => {
  const loans = useOpenLoans();
  const addresses = useAddresses();
  useRefresh(() => Promise.all([loans.refetch(), addresses.refetch()]));
  return (
    <Loaded query={loans}>
      {({ items }) => {
        const sendable = items.filter(({ actions }) => actions.sendBack.allowed);
        if (sendable.length === 0) return <NothingToSend />;
        return <Loaded query={addresses}>{(known) => <Booking loans={sendable} addresses={known.items} />}</Loaded>;
      }}
    </Loaded>
  );
};

/** `?id=` shows a courier return that is booked; without it, books one. */
const Pickup = () => {
  const { id } = useRouter().params;
  return (
    <Page name='pickup'>
      <ReaderGate back='/pages/shelf/index'>{id ? <BookedPickup id={id} /> : <NewPickup />}</ReaderGate>
    </Page>
  );
};

export default Pickup;
