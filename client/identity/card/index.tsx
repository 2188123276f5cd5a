import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Card = () => (
  <Page name='card'>
    <Empty />
  </Page>
);

export default Card;
