import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Basket as BasketOnWire } from '../../../bff/contracts/circulation';
import { useBasket } from '../../api/basket';
import { useRefresh } from '../../api/refresh';
import { Button } from '../../components/button';
import { Checkout } from '../../components/checkout';
import { go } from '../../components/go';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { Empty } from '../../components/states';
import { useStrings } from '../../strings';
import { Item } from './parts/item';
import { useChoice } from './parts/use-choice';
import './index.scss';

const NOTHING: readonly string[] = [];

interface ItemsProps { basket: BasketOnWire; choice: ReturnType<typeof useChoice> }

const Items = ({ basket, choice: { isChosen, toggle } }: ItemsProps) => {
  const words = useStrings().basket;
  const find = <Button label={words.find} onTap={() => go('/pages/search/index')} />;
  if (basket.items.length === 0) {
    return <Empty icon='basket' title={words.emptyTitle} note={words.emptyNote} action={find} />;
  }
  return (
    <View className='basket' ariaRole='list'>
      {basket.items.map((item) => (
        <Item key={item.title.id} item={item} chosen={isChosen(item)} onToggle={() => toggle(item)} />
      ))}
    </View>
  );
};

const Basket = () => {
  const words = useStrings().basket;
  const query = useBasket();
  const choice = useChoice(query.data);
  // Borrowed titles leave the basket at once; the open sheet still speaks of them.
  const [wanted, want] = useState(NOTHING);
  useRefresh(() => query.refetch());
  const { chosen } = choice;
  const footer = query.data && query.data.items.length > 0 && (
    <Button
      label={chosen.length > 0 ? words.borrow(chosen.length) : words.none}
      disabled={chosen.length === 0}
      onTap={() => want(chosen)}
    />
  );
  return (
    <Page name='basket' footer={footer}>
      <ReaderGate back='/circulation/basket/index'>
        <Loaded query={query}>{(basket) => <Items basket={basket} choice={choice} />}</Loaded>
      </ReaderGate>
      <Checkout titleIds={wanted} open={wanted.length > 0} onClose={() => want(NOTHING)} />
    </Page>
  );
};

export default Basket;
