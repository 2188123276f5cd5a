import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Parcel = () => (
  <Page name='parcel'>
    <Empty />
  </Page>
);

export default Parcel;
