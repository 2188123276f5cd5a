import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Address = () => (
  <Page name='address'>
    <Empty />
  </Page>
);

export default Address;
