import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PickOrder } from '../../../../bff/contracts/staff';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useStrings } from '../../../strings';
import { type Item, PickLine } from '../../parts/pick-line';
import { isPickable } from './stage';
import type { useLine } from './use-line';

interface PickingProps { order: PickOrder; line: ReturnType<typeof useLine> }

/** The books, in the order of the shelves; one that is not there is reported here. */
export const Picking = ({ order, line }: PickingProps) => {
  const { staff } = useStrings();
  const [asked, ask] = useState<Item | null>(null);
  const report = async () => {
    if (asked) await line.reportMissing(asked);
    ask(null);
  };
  return (
    <View className='card line__books' ariaRole='list'>
      {order.items.map((item) => (
        <PickLine key={item.id} item={item}>
          {isPickable(order) && item.state === 'to-pick' && (
            <View className='line__missing' ariaRole='group' ariaLabel={staff.missingOf(item.title.title)}>
              <Button kind='quiet' compact label={staff.missing} onTap={() => ask(item)} />
            </View>
          )}
        </PickLine>
      ))}
      <Confirm
        open={asked !== null} title={staff.missingAsk(asked?.title.title ?? '')} note={staff.missingNote}
        yes={staff.missing} no={staff.keepLooking} busy={line.reporting}
        onYes={() => void report()} onClose={() => ask(null)}
      />
    </View>
  );
};
