import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Basket = () => (
  <Page name='basket'>
    <Empty />
  </Page>
);

export default Basket;
