import { useQueryClient } from '@tanstack/react-query';
import { useRefresh } from '../../api/refresh';
import { useReader } from '../../api/session';
import { Page } from '../../components/page';
import { Displays } from './parts/displays';
import { Greeting } from './parts/greeting';
import { SearchBox } from './parts/search-box';
import { Ways } from './parts/ways';
import { Welcome } from './parts/welcome';
import './index.scss';

const SHOWN_HERE = ['loans', 'orders', 'titles'];

const Home = () => {
  const reader = useReader();
  const client = useQueryClient();
  useRefresh(() => Promise.all(SHOWN_HERE.map((key) => client.invalidateQueries({ queryKey: [key] }))));
  return (
    <Page name='home'>
      <SearchBox />
      {reader ? <Greeting reader={reader} /> : <Welcome />}
      <Ways />
      <Displays />
    </Page>
  );
};

export default Home;
