import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { TitleBrief } from '../../../bff/contracts/catalogue';
import type { Offer } from '../../../bff/contracts/circulation';
import { useStrings } from '../../strings';
import { Cover } from '../cover';
import { sayDay } from '../due';
import { Price } from '../price';

const Line = ({ label, children }: PropsWithChildren<{ label: string }>) => (
  <View className='checkout__line'>
    <View className='checkout__label'>{label}</View>
    <View className='checkout__value'>{children}</View>
  </View>
);

interface ParcelProps { order: Offer['orders'][number]; titles: readonly TitleBrief[]; heading: string }

const Parcel = ({ order: { library, titleIds, fee, arrives, due: rule }, titles, heading }: ParcelProps) => {
  const { checkout, title: words, due } = useStrings();
  return (
    <View className='checkout__parcel'>
      <View className='checkout__heading' ariaRole='heading'>{`${heading} · ${words.sentFrom(library.name)}`}</View>
      {titles.filter(({ id }) => titleIds.includes(id)).map(({ id, title, author }) => (
        <View key={id} className='checkout__book'>
          <View ariaHidden><Cover title={title} author={author} /></View>
          <View className='checkout__words'>
            <View className='checkout__title'>{title}</View>
            <View className='checkout__soft'>{author}</View>
          </View>
        </View>
      ))}
      <Line label={checkout.arrives}>{checkout.days(sayDay(arrives.from, due), sayDay(arrives.to, due))}</Line>
      <Line label={checkout.fee}>
        <Price fen={fee.amountFen} />
        {fee.amountFen > 0 && <Text className='checkout__payer'>{checkout.paidBy[fee.paidBy]}</Text>}
      </Line>
      <Line label={checkout.due}>{checkout.loan(rule.loanDays) + checkout.renewals(rule.renewals)}</Line>
    </View>
  );
};

export const Parcels = ({ offer: { orders, titles } }: { offer: Offer }) => {
  const { checkout } = useStrings();
  return (
    <>
      {orders.map((order, at) => (
        <Parcel key={order.titleIds.join()} order={order} titles={titles} heading={checkout.parcel(at + 1, orders.length)} />
      ))}
    </>
  );
};
