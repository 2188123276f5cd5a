import { go } from '../../../components/go';
import { Cell, List } from '../../../components/list';
import { useStrings } from '../../../strings';

/** Where to go from the shelf; a reader with books in hand is told first that they may be returned anywhere. */
export const Links = ({ borrowed }: { borrowed: boolean }) => {
  const { shelf } = useStrings();
  return (
    <List>
      {borrowed && (
        <Cell icon='place' title={shelf.anywhere} note={shelf.anywhereNote} onTap={() => go('/catalogue/libraries/index')} />
      )}
      <Cell icon='truck' title={shelf.orders} onTap={() => go('/circulation/orders/index')} />
      <Cell icon='clock' title={shelf.history} onTap={() => go('/circulation/history/index')} />
    </List>
  );
};
