import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Search = () => (
  <Page name='search'>
    <Empty />
  </Page>
);

export default Search;
