import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Addresses = () => (
  <Page name='addresses'>
    <Empty />
  </Page>
);

export default Addresses;
