import { View } from '@tarojs/components';
import type { Order } from '../../../../bff/contracts/circulation';
import { isMoving } from '../../../api/orders';
import { Cover } from '../../../components/cover';
import { goToTitle } from '../../../components/go';
import { Tag, type Tone } from '../../../components/tag';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

type Item = Order['items'][number];

const TONES: Record<Item['state'], Tone> = { 'to-pick': 'plain', picked: 'good', missing: 'bad', moved: 'soon' };

const Book = ({ item: { title, state }, moving }: { item: Item; moving: boolean }) => {
  const { orders } = useStrings();
  const note = state === 'missing' || state === 'moved' ? orders.itemNotes[state] : null;
  return (
    <Tap className='book' onTap={() => goToTitle(title.id)}>
      <Cover title={title.title} author={title.author} />
      <View className='book__words'>
        <View className='book__title'>{title.title}</View>
        <View className='book__note'>{title.author}</View>
        {(moving || note) && <View><Tag label={orders.items[state]} tone={TONES[state]} /></View>}
        {note && <View className='book__note'>{note}</View>}
      </View>
    </Tap>
  );
};

/** What was ordered; while it moves, and for books that did not come, what became of each. */
export const Books = ({ order }: { order: Order }) => {
  const { orders } = useStrings();
  return (
    <View>
      <View className='list-block__title' ariaRole='heading'>{orders.books}</View>
      <View className='list' ariaRole='list'>
        {order.items.map((item) => <Book key={item.id} item={item} moving={isMoving(order)} />)}
      </View>
    </View>
  );
};
