import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { Empty } from '../../../components/states';
import { useStrings } from '../../../strings';

const toSearch = () => go('/pages/search/index');

export const EmptyShelf = () => {
  const { shelf } = useStrings();
  return <Empty title={shelf.emptyTitle} note={shelf.emptyNote} action={<Button label={shelf.find} onTap={toSearch} />} />;
};
