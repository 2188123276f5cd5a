import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Title = () => (
  <Page name='title'>
    <Empty />
  </Page>
);

export default Title;
