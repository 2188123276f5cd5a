import type { ReaderSummary } from '../../../../bff/contracts/identity';
import { go } from '../../../components/go';
import { Cell, List } from '../../../components/list';
import { useStrings } from '../../../strings';

export const Borrowing = () => {
  const { me } = useStrings();
  return (
    <List title={me.borrowing}>
      <Cell icon='card' title={me.card} onTap={() => go('/identity/card/index')} />
      <Cell icon='truck' title={me.orders} onTap={() => go('/circulation/orders/index')} />
      <Cell icon='basket' title={me.basket} onTap={() => go('/circulation/basket/index')} />
      <Cell icon='clock' title={me.history} onTap={() => go('/circulation/history/index')} />
      <Cell icon='place' title={me.addresses} onTap={() => go('/delivery/addresses/index')} />
    </List>
  );
};

/** Only for somebody with a post at a library. */
export const Work = ({ post }: Pick<ReaderSummary, 'post'>) => {
  const { me } = useStrings();
  if (!post) return null;
  return (
    <List title={me.work}>
      <Cell icon='scan' title={me.desk(post.libraryName)} onTap={() => go('/staff/desk/index')} />
    </List>
  );
};

export const About = () => {
  const { me } = useStrings();
  return (
    <List title={me.about}>
      <Cell title={me.libraries} onTap={() => go('/catalogue/libraries/index')} />
      <Cell title={me.terms} onTap={() => go('/identity/agreement/index?kind=terms')} />
      <Cell title={me.idNumber} onTap={() => go('/identity/agreement/index?kind=id-number')} />
      <Cell title={me.aboutNote} />
    </List>
  );
};
