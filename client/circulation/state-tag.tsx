import type { Order, OrderState } from '../../bff/contracts/circulation';
import { Tag, type Tone } from '../components/tag';
import { useStrings } from '../strings';
import { orderWords } from './order-words';

const TONES: Record<OrderState, Tone> = {
  placed: 'info', paying: 'soon', picking: 'info', packed: 'info', shipped: 'info',
  delivered: 'good', closed: 'plain', cancelled: 'plain', unfulfilled: 'bad',
};

export const StateTag = ({ order }: { order: Order }) => {
  const { orders } = useStrings();
  return <Tag label={orderWords(order, orders).state} tone={TONES[order.state]} />;
};
