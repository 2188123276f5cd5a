import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { Empty } from '../../../components/states';
import { useStrings } from '../../../strings';

export const NothingToSend = () => {
  const { pickup } = useStrings();
  const act = <Button kind='quiet' label={pickup.toShelf} onTap={() => go('/pages/shelf/index')} />;
  return <Empty icon='return' title={pickup.emptyTitle} note={pickup.emptyNote} action={act} />;
};
