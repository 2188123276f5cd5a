import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Agreement = () => (
  <Page name='agreement'>
    <Empty />
  </Page>
);

export default Agreement;
