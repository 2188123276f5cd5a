import type { OrderState } from '../../bff/contracts/circulation';
import { Tag, type Tone } from '../components/tag';
import { useStrings } from '../strings';

const TONES: Record<OrderState, Tone> = {
  placed: 'info', paying: 'soon', picking: 'info', packed: 'info', shipped: 'info',
  delivered: 'good', closed: 'plain', cancelled: 'plain', unfulfilled: 'bad',
};

export const StateTag = ({ state }: { state: OrderState }) => {
  const { orders } = useStrings();
  return <Tag label={orders.states[state]} tone={TONES[state]} />;
};
