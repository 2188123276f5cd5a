import { useRouter } from '@tarojs/taro';
import type { Order as OrderOnWire } from '../../../bff/contracts/circulation';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ParcelTimeline } from '../../components/parcel-timeline';
import { ReaderGate } from '../../components/reader-gate';
import { Card } from '../../components/card';
import { useStrings } from '../../strings';
import { useOrder } from '../api';
import { Books } from './parts/books';
import { Cancel } from './parts/cancel';
import { Facts } from './parts/facts';
import { Progress } from './parts/progress';
import './index.scss';

const Details = ({ order }: { order: OrderOnWire }) => {
  const { parcel } = useStrings();
  return (
    <>
      <Progress order={order} />
      {order.parcel && <Card title={parcel.title}><ParcelTimeline parcel={order.parcel} /></Card>}
      <Books order={order} />
      <Facts order={order} />
      <Cancel order={order} />
    </>
  );
};

const Content = ({ id }: { id: string }) => {
  const order = useOrder(id);
  useRefresh(order.refetch);
  return <Loaded query={order}>{(found) => <Details order={found} />}</Loaded>;
};

const Order = () => {
  const { id = '' } = useRouter().params;
  return (
    <Page name='order'>
      <ReaderGate back={`/circulation/order/index?id=${id}`}>
        <Content id={id} />
      </ReaderGate>
    </Page>
  );
};

export default Order;
