import { useQueryClient } from '@tanstack/react-query';
import { useRefresh } from '../../api/refresh';
import { useReader } from '../../api/session';
import { Page } from '../../components/page';
import { useStrings } from '../../strings';
import { Display } from './parts/display';
import { Greeting } from './parts/greeting';
import { SearchBox } from './parts/search-box';
import { Ways } from './parts/ways';
import { Welcome } from './parts/welcome';
import './index.scss';

const SHOWN_HERE = ['loans', 'orders', 'titles'];

const Home = () => {
  const { home } = useStrings();
  const reader = useReader();
  const client = useQueryClient();
  useRefresh(() => Promise.all(SHOWN_HERE.map((key) => client.invalidateQueries({ queryKey: [key] }))));
  return (
    <Page name='home'>
      <SearchBox />
      {reader ? <Greeting reader={reader} /> : <Welcome />}
      <Ways />
      <Display heading={home.mostHeld} sort='relevance' />
      <Display heading={home.newest} sort='newest' />
    </Page>
  );
};

export default Home;
