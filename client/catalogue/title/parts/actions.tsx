import { View } from '@tarojs/components';
import type { Title } from '../../../../bff/contracts/catalogue';
import type { Offer } from '../../../../bff/contracts/circulation';
import { useBasket, usePutInBasket } from '../../../api/basket';
import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { useBecomingReader } from '../../../components/use-becoming-reader';
import { useStrings } from '../../../strings';
import { standingOf } from './standing';

const BASKET = '/circulation/basket/index';

const BasketButton = ({ title }: { title: Title }) => {
  const words = useStrings().title;
  const basket = useBasket();
  const put = usePutInBasket();
  const asReader = useBecomingReader(`/catalogue/title/index?id=${title.id}`);
  const inside = basket.data?.items.some((item) => item.title.id === title.id) ?? false;
  return inside ? (
    <Button kind='quiet' compact label={words.inBasket} onTap={() => go(BASKET)} />
  ) : (
    <Button kind='quiet' compact label={words.putInBasket} onTap={() => asReader(() => put.mutateAsync(title.id))} />
  );
};

/** Signed out, the copies say whether borrowing makes sense; signed in, the server says whether it is allowed. */
const mayBorrow = (title: Title, offer: Offer | undefined): boolean => {
  if (!offer) return standingOf(title) === 'available';
  const { placeOrder } = offer.actions;
  return placeOrder.allowed || placeOrder.code === 'address-required';
};

interface ActionsProps { title: Title; offer: Offer | undefined; onBorrow(): void }

export const Actions = ({ title, offer, onBorrow }: ActionsProps) => {
  const words = useStrings().title;
  const asReader = useBecomingReader(`/catalogue/title/index?id=${title.id}`);
  return (
    <View className='title-actions'>
      <BasketButton title={title} />
      <Button label={words.borrow} disabled={!mayBorrow(title, offer)} onTap={() => asReader(onBorrow)} />
    </View>
  );
};
