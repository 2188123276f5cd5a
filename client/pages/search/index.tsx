import { Page } from '../../components/page';
import { Box } from './parts/box';
import { Results } from './parts/results';
import { Start } from './parts/start';
import { useSettled } from './parts/use-results';
import { useWords } from './words';
import './index.scss';

const Search = () => {
  const words = useWords((kept) => kept.words);
  const settled = useSettled(words);
  return (
    <Page name='search'>
      <Box />
      {words.trim() && settled ? <Results words={settled} /> : <Start />}
    </Page>
  );
};

export default Search;
