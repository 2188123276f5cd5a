import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Returns = () => (
  <Page name='returns'>
    <Empty />
  </Page>
);

export default Returns;
