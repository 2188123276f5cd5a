import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Picks = () => (
  <Page name='picks'>
    <Empty />
  </Page>
);

export default Picks;
