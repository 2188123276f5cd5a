import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { usePages } from '../../api/pages';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { Segmented } from '../../components/segmented';
import { Empty } from '../../components/states';
import { useStrings } from '../../strings';
import { listPickOrders, type Show } from '../api';
import { PickCard } from './parts/pick-card';
import './index.scss';

const SHOWS: readonly Show[] = ['to-pick', 'packed', 'handed-over'];

const Orders = ({ show }: { show: Show }) => {
  const { staff } = useStrings();
  const pages = usePages(['staff', 'orders', show], (cursor) => listPickOrders(show, cursor));
  useRefresh(pages.refetch);
  return (
    <Loaded query={pages}>
      {({ pages: loaded }) => {
        const orders = loaded.flatMap(({ items }) => items);
        if (orders.length === 0) return <Empty icon='check' title={staff.emptyTitles[show]} note={staff.emptyNote} />;
        return (
          <>
            {orders.map((order) => <PickCard key={order.id} order={order} />)}
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
};

const Lists = ({ first }: { first: Show }) => {
  const { staff } = useStrings();
  const [show, choose] = useState(first);
  const options = SHOWS.map((value) => ({ value, label: staff.lists[value] }));
  return (
    <>
      <Segmented label={staff.listLabel} options={options} value={show} onChange={(chosen) => choose(chosen)} />
      <Orders key={show} show={show} />
    </>
  );
};

const Picks = () => {
  const asked = useRouter().params.show;
  return (
    <Page name='picks'>
      <ReaderGate back='/staff/desk/index'>
        <Lists first={SHOWS.find((show) => show === asked) ?? 'to-pick'} />
      </ReaderGate>
    </Page>
  );
};

export default Picks;
