import { useRouter } from '@tarojs/taro';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { usePickOrder } from '../api';
import { Line } from './parts/line';
import './index.scss';

const Content = ({ id }: { id: string }) => {
  const query = usePickOrder(id);
  useRefresh(query.refetch);
  return <Loaded query={query}>{(order) => <Line order={order} />}</Loaded>;
};

const Parcel = () => {
  const { id = '' } = useRouter().params;
  return (
    <Page name='parcel'>
      <ReaderGate back='/staff/desk/index'>
        <Content id={id} />
      </ReaderGate>
    </Page>
  );
};

export default Parcel;
