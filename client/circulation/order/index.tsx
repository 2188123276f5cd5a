import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Order = () => (
  <Page name='order'>
    <Empty />
  </Page>
);

export default Order;
