import { View } from '@tarojs/components';
import type { Pickup } from '../../../../bff/contracts/circulation';
import { Card } from '../../../components/card';
import { Cover } from '../../../components/cover';
import { sayDay } from '../../../components/due';
import { Cell, List } from '../../../components/list';
import { ParcelTimeline } from '../../../components/parcel-timeline';
import { Price } from '../../../components/price';
import { useStrings } from '../../../strings';
import { CancelPickup } from './cancel-pickup';

const GROUP = 3;

/** Digits in groups, so that they can be read out; a screen reader gets them one by one. */
const Code = ({ code }: { code: string }) => {
  const { pickup } = useStrings();
  const groups = code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return (
    <View className='code' ariaRole='img' ariaLabel={`${pickup.code} ${Array.from(code).join(' ')}`}>
      <View className='pickup__soft' ariaHidden>{pickup.code}</View>
      <View className='code__digits' ariaHidden>{groups.join(' ')}</View>
    </View>
  );
};

const Head = ({ pickup: { state, day, window, code } }: { pickup: Pickup }) => {
  const { pickup, due } = useStrings();
  return (
    <Card>
      <View className='pickup__state' ariaRole='status'>{pickup.states[state]}</View>
      <View className='pickup__soft'>{pickup.explained[state]}</View>
      {state === 'booked' && (
        <>
          <View className='pickup__when'>{pickup.when(sayDay(day, due), pickup.windows[window], pickup.windowHours[window])}</View>
          <Code code={code} />
        </>
      )}
    </Card>
  );
};

export const Booked = ({ pickup: booked }: { pickup: Pickup }) => {
  const { pickup, parcel, orders } = useStrings();
  const { library, fee, loans } = booked;
  return (
    <>
      <Head pickup={booked} />
      <Card title={parcel.title}><ParcelTimeline parcel={booked.parcel} /></Card>
      <List title={pickup.books}>
        {loans.map(({ loanId, title }) => (
          <View key={loanId} className='choice choice--book'>
            <Cover title={title.title} author={title.author} />
            <View className='choice__title'>{title.title}</View>
          </View>
        ))}
      </List>
      <List>
        <Cell icon='place' title={pickup.to} value={library.name} />
        <Cell icon='truck' title={pickup.fee} note={orders.paidBy[fee.paidBy]} value={<Price fen={fee.amountFen} />} />
      </List>
      <CancelPickup pickup={booked} />
    </>
  );
};
