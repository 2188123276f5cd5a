import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Shelf = () => (
  <Page name='shelf'>
    <Empty />
  </Page>
);

export default Shelf;
