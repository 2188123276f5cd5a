import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { Empty } from '../../../components/states';
import { useStrings } from '../../../strings';

const toSearch = () => go('/pages/search/index');

export const NoOrders = () => {
  const { orders } = useStrings();
  return (
    <Empty icon='truck' title={orders.emptyTitle} note={orders.emptyNote} action={<Button label={orders.find} onTap={toSearch} />} />
  );
};
