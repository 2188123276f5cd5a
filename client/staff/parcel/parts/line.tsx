import { View } from '@tarojs/components';
import type { PickOrder } from '../../../../bff/contracts/staff';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { ParcelTimeline } from '../../../components/parcel-timeline';
import { Steps } from '../../../components/steps';
import { useStrings } from '../../../strings';
import { OutcomePanel } from '../../parts/outcome';
import { ScanField } from '../../parts/scan-field';
import { Label } from './label';
import { Picking } from './picking';
import { isPickable, stepOf } from './stage';
import { useLine } from './use-line';

const NextAct = ({ order, line }: { order: PickOrder; line: ReturnType<typeof useLine> }) => {
  const { staff } = useStrings();
  const left = order.items.filter(({ state }) => state === 'to-pick').length;
  const some = order.items.some(({ state }) => state === 'picked');
  if (isPickable(order)) {
    if (left === 0 && !some) return null;
    const label = left > 0 ? staff.stillToPick(left) : staff.pack;
    return <Button label={label} disabled={left > 0} busy={line.packing} onTap={line.pack} />;
  }
  if (order.state !== 'packed') return null;
  return <Button label={staff.handOver} busy={line.handingOver} onTap={line.handOver} />;
};

/** One order from the shelf to the courier's hands. */
export const Line = ({ order }: { order: PickOrder }) => {
  const { staff, parcel, orders } = useStrings();
  const line = useLine(order.id);
  const step = stepOf(order.state);
  return (
    <>
      {step === null
        ? <View className='line__ended'>{orders.states[order.state]}</View>
        : <Steps labels={staff.steps} at={step} />}
      {isPickable(order) && <ScanField onBarcode={line.scan} />}
      {line.outcome && <OutcomePanel outcome={line.outcome} />}
      <Picking order={order} line={line} />
      <NextAct order={order} line={line} />
      <Label order={order} />
      {order.parcel && <Card title={parcel.title}><ParcelTimeline parcel={order.parcel} /></Card>}
    </>
  );
};
