import { listOrders } from '../../api/orders';
import { usePages } from '../../api/pages';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { NoOrders } from './parts/no-orders';
import { OrderCard } from './parts/order-card';
import './index.scss';

const Content = () => {
  const pages = usePages(['orders', 'all'], listOrders);
  useRefresh(pages.refetch);
  return (
    <Loaded query={pages}>
      {({ pages: loaded }) => {
        const orders = loaded.flatMap(({ items }) => items);
        if (orders.length === 0) return <NoOrders />;
        return (
          <>
            {orders.map((order) => <OrderCard key={order.id} order={order} />)}
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
};

const Orders = () => (
  <Page name='orders'>
    <ReaderGate back='/circulation/orders/index'>
      <Content />
    </ReaderGate>
  </Page>
);

export default Orders;
