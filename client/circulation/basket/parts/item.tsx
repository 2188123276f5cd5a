import { View } from '@tarojs/components';
import type { Basket } from '../../../../bff/contracts/circulation';
import { useTakeFromBasket } from '../../../api/basket';
import { Available } from '../../../components/available';
import { goToTitle } from '../../../components/go';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { TitleRow } from '../../../components/title-row';
import { explain } from '../../../api/explain';
import { notify } from '../../../components/notice';
import { useStrings } from '../../../strings';

interface ItemProps { item: Basket['items'][number]; chosen: boolean; onToggle(): void }

export const Item = ({ item: { title, available }, chosen, onToggle }: ItemProps) => {
  const { basket, ...strings } = useStrings();
  const take = useTakeFromBasket();
  const remove = () => take.mutate(title.id, { onError: (error) => notify(explain(error, strings).text) });
  return (
    <View className='basket-item' ariaRole='listitem'>
      <Tap
        className={`basket-item__tick ${chosen ? 'basket-item__tick--on' : ''}`}
        role='checkbox'
        checked={chosen}
        label={basket.select(title.title)}
        onTap={onToggle}
      >
        <View className='basket-item__box'>{chosen && <Icon name='check' />}</View>
      </Tap>
      <TitleRow title={title} onTap={() => goToTitle(title.id)}><Available available={available} /></TitleRow>
      <Tap className='basket-item__bin' label={basket.removeOf(title.title)} disabled={take.isPending} onTap={remove}>
        <Icon name='bin' />
      </Tap>
    </View>
  );
};
