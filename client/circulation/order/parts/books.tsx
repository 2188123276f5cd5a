import { View } from '@tarojs/components';
import type { Order } from '../../../../bff/contracts/circulation';
import { Cover } from '../../../components/cover';
import { goToTitle } from '../../../components/go';
import { Tag, type Tone } from '../../../components/tag';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

type Item = Order['items'][number];

const TONES: Record<Item['state'], Tone> = { 'to-pick': 'plain', picked: 'good', missing: 'bad', moved: 'soon' };

const Book = ({ item: { title, state } }: { item: Item }) => {
  const { orders } = useStrings();
  const note = state === 'missing' || state === 'moved' ? orders.itemNotes[state] : null;
  return (
    <Tap className='book' onTap={() => goToTitle(title.id)}>
      <Cover title={title.title} author={title.author} />
      <View className='book__words'>
        <View className='book__title'>{title.title}</View>
        <View className='book__note'>{title.author}</View>
        <View><Tag label={orders.items[state]} tone={TONES[state]} /></View>
        {note && <View className='book__note'>{note}</View>}
      </View>
    </Tap>
  );
};

/** What was ordered, and what became of each. */
export const Books = ({ items }: { items: Item[] }) => {
  const { orders } = useStrings();
  return (
    <View>
      <View className='list-block__title' ariaRole='heading'>{orders.books}</View>
      <View className='list' ariaRole='list'>{items.map((item) => <Book key={item.id} item={item} />)}</View>
    </View>
  );
};
