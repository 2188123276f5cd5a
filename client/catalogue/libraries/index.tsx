import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Libraries = () => (
  <Page name='libraries'>
    <Empty />
  </Page>
);

export default Libraries;
