import { View } from '@tarojs/components';
import type { Offer } from '../../../bff/contracts/circulation';
import { isPassing } from '../../api/api-error';
import { useStrings } from '../../strings';
import { Button } from '../button';
import { go } from '../go';
import { Sheet } from '../sheet';
import { ErrorState, Loading } from '../states';
import { Confirmed, ConfirmedActions } from './confirmed';
import { Destination } from './destination';
import { Failed } from './failed';
import { Parcels } from './parcels';
import { Refused } from './refused';
import { ADDRESS_FORM, useCheckout } from './use-checkout';

interface CheckoutProps { titleIds: readonly string[]; open: boolean; onClose(): void }
type Checking = ReturnType<typeof useCheckout>;

/** The refusal to show; a missing address has a button of its own. */
const refusalOf = ({ actions: { placeOrder } }: Offer) =>
  placeOrder.allowed || placeOrder.code === 'address-required' ? null : placeOrder.code;

const Confirm = ({ offer, checking: { order, wanted } }: { offer: Offer; checking: Checking }) => {
  const { checkout } = useStrings();
  const { address } = offer;
  if (refusalOf(offer)) return null;
  if (!address) return <Button label={checkout.addAddress} onTap={() => go(ADDRESS_FORM)} />;
  const label = order.error && isPassing(order.error) ? checkout.again : checkout.confirm;
  // Its failure is kept by the mutation and shown by Failed.
  const confirm = () => order.mutateAsync({ titleIds: wanted, addressId: address.id }).catch(() => undefined);
  return <Button label={label} busy={order.isPending} onTap={confirm} />;
};

const Offered = ({ offer, checking: { order, leaveOut, close } }: { offer: Offer; checking: Checking }) => {
  const code = refusalOf(offer);
  return (
    <View className='checkout'>
      {code && <Refused offer={offer} code={code} onLeaveOut={leaveOut} onLeave={close} />}
      {order.error && <Failed error={order.error} />}
      <Destination address={offer.address} />
      <Parcels offer={offer} />
    </View>
  );
};

const Body = ({ checking }: { checking: Checking }) => {
  const { offer, order, retry } = checking;
  if (order.data) return <Confirmed orders={order.data.orders} />;
  if (offer.data) return <Offered offer={offer.data} checking={checking} />;
  if (offer.isError) return <ErrorState error={offer.error} onRetry={retry} />;
  return <Loading lines={2} />;
};

const Foot = ({ checking }: { checking: Checking }) => {
  const { offer, order, close } = checking;
  if (order.data) return <ConfirmedActions orders={order.data.orders} onClose={close} />;
  return offer.data ? <Confirm offer={offer.data} checking={checking} /> : null;
};

/** The one sheet between wanting books and having ordered them: address, parcels, fee, due rule, one button. */
export const Checkout = ({ titleIds, open, onClose }: CheckoutProps) => {
  const { checkout } = useStrings();
  const checking = useCheckout(titleIds, open, onClose);
  const title = checking.order.data ? checkout.confirmed : checkout.sheet;
  return (
    <Sheet open={open} title={title} footer={<Foot checking={checking} />} onClose={checking.close}>
      <Body checking={checking} />
    </Sheet>
  );
};
