import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Me = () => (
  <Page name='me'>
    <Empty />
  </Page>
);

export default Me;
