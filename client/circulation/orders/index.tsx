import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Orders = () => (
  <Page name='orders'>
    <Empty />
  </Page>
);

export default Orders;
