import { View } from '@tarojs/components';
import type { Order, OrderState } from '../../../../bff/contracts/circulation';
import { isMoving } from '../../../api/orders';
import { Card } from '../../../components/card';
import { sayDay } from '../../../components/due';
import { Steps } from '../../../components/steps';
import { useStrings } from '../../../strings';
import { orderWords } from '../../order-words';

/** The step that is in progress; states that end an order early have none. */
const STEP: Partial<Record<OrderState, number>> = {
  placed: 1, paying: 0, picking: 1, packed: 2, shipped: 3, delivered: 5, closed: 5,
};

/** Where the order is, in a word, a sentence and a row of steps. */
export const Progress = ({ order }: { order: Order }) => {
  const { orders, due } = useStrings();
  const { state, arrives } = order;
  const at = STEP[state];
  const words = orderWords(order, orders);
  return (
    <Card>
      <View className='progress__state' ariaRole='status'>{words.state}</View>
      <View className='progress__words'>{words.sentence}</View>
      {isMoving(order) && (
        <View className='progress__words'>{orders.arrives(sayDay(arrives.from, due), sayDay(arrives.to, due))}</View>
      )}
      {at !== undefined && <View className='progress__steps'><Steps labels={orders.steps} at={at} /></View>}
    </Card>
  );
};
