import { Text, View } from '@tarojs/components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Offer } from '../../../../bff/contracts/circulation';
import { useReader } from '../../../api/session';
import { Card } from '../../../components/card';
import { sayDay } from '../../../components/due';
import { Icon, type IconName } from '../../../components/icon';
import { Loaded } from '../../../components/loaded';
import { Price } from '../../../components/price';
import { WayOut } from '../../../components/way-out';
import { useStrings } from '../../../strings';

const Fact = ({ icon, children }: { icon: IconName; children: React.ReactNode }) => (
  <View className='answer__fact'><Icon name={icon} /><View className='answer__words'>{children}</View></View>
);

const Refusal = ({ code }: { code: keyof ReturnType<typeof useStrings>['errors'] }) => {
  const { errors } = useStrings();
  return (
    <>
      <Fact icon='warning'>{errors[code]}</Fact>
      <View className='answer__way'><WayOut code={code} /></View>
    </>
  );
};

/** By when, from where, for how long, at what price. */
const Delivery = ({ offer: { orders, address } }: { offer: Offer }) => {
  const { title, checkout, due: days } = useStrings();
  const [order] = orders;
  if (!order) return null;
  const { arrives, library, due, fee } = order;
  return (
    <>
      <Fact icon='truck'>
        <View className='answer__main'>{title.arrives(sayDay(arrives.from, days), sayDay(arrives.to, days))}</View>
        <View className='answer__soft'>{address ? title.sentFrom(library.name) : title.withoutAddress}</View>
      </Fact>
      <Fact icon='clock'>
        <View>{title.loan(due.loanDays)}</View>
        {due.renewals > 0 && <View className='answer__soft'>{title.renewals(due.renewals, due.renewalDays)}</View>}
      </Fact>
      <Fact icon='check'>
        <Text>{`${checkout.fee} `}</Text>
        <Price fen={fee.amountFen} />
        {fee.amountFen > 0 && <Text>{` ${checkout.paidBy[fee.paidBy]}`}</Text>}
      </Fact>
    </>
  );
};

const Offered = ({ offer }: { offer: Offer }) => {
  const { title } = useStrings();
  const { placeOrder } = offer.actions;
  // The sheet asks for the address.
  if (placeOrder.allowed || placeOrder.code === 'address-required') {
    return <Card title={title.home}><Delivery offer={offer} /></Card>;
  }
  return <Card title={title.cannot}><Refusal code={placeOrder.code} /></Card>;
};

/** Can I have it, how, by when. */
export const Answer = ({ query }: { query: UseQueryResult<Offer> }) => {
  const { title } = useStrings();
  const reader = useReader();
  if (!reader) return <Card title={title.home}><Fact icon='truck'>{title.guest}</Fact></Card>;
  return <Loaded query={query} lines={1}>{(offer) => <Offered offer={offer} />}</Loaded>;
};
