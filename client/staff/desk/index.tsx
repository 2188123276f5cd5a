import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Desk = () => (
  <Page name='desk'>
    <Empty />
  </Page>
);

export default Desk;
