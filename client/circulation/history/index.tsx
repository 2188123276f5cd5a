import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const History = () => (
  <Page name='history'>
    <Empty />
  </Page>
);

export default History;
