import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Pickup = () => (
  <Page name='pickup'>
    <Empty />
  </Page>
);

export default Pickup;
