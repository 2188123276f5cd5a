import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Home = () => (
  <Page name='home'>
    <Empty />
  </Page>
);

export default Home;
