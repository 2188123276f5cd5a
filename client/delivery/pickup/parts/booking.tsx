import { View } from '@tarojs/components';
import type { BookPickup, Loan } from '../../../../bff/contracts/circulation';
import type { Address } from '../../../../bff/contracts/delivery';
import { ApiError } from '../../../api/api-error';
import { explain } from '../../../api/explain';
import { Button } from '../../../components/button';
import { go } from '../../../components/go';
import { Cell, List } from '../../../components/list';
import { Segmented } from '../../../components/segmented';
import { type Strings, useStrings } from '../../../strings';
import { addressText } from '../../address-text';
import { DayChoice } from './day-choice';
import { LoanChoice } from './loan-choice';
import { useBooking } from './use-booking';

const WINDOWS: readonly BookPickup['window'][] = ['morning', 'afternoon', 'evening'];

const Where = ({ address }: { address: Address | undefined }) => {
  const { pickup } = useStrings();
  const open = () => go(address ? '/delivery/addresses/index?choose=1' : '/delivery/address/index');
  return (
    <List title={pickup.address}>
      <Cell
        icon='place' title={address ? addressText(address) : pickup.noAddress}
        note={address && `${address.name} ${address.phone}`} onTap={open}
      />
    </List>
  );
};

const actOf = (count: number, hasAddress: boolean, { bookNone, needsAddress, book }: Strings['pickup']): string => {
  if (count === 0) return bookNone;
  return hasAddress ? book(count) : needsAddress;
};

/** One code is about orders elsewhere; here it is about one parcel. */
const wordsFor = (error: unknown, strings: Strings): string =>
  error instanceof ApiError && error.code === 'too-many-items' ? strings.pickup.tooMany : explain(error, strings).text;

/** Which books, where, on which day, at what time. */
export const Booking = ({ loans, addresses }: { loans: readonly Loan[]; addresses: readonly Address[] }) => {
  const strings = useStrings();
  const { pickup } = strings;
  const choice = useBooking(loans, addresses);
  const { loanIds, address, booking } = choice;
  const ready = loanIds.length > 0 && address !== undefined;
  const windows = WINDOWS.map((value) => ({ value, label: pickup.windows[value] }));
  return (
    <>
      <View className='pickup__soft'>{pickup.intro}</View>
      <LoanChoice loans={loans} chosen={loanIds} onToggle={choice.toggle} onLeaveOut={choice.leaveOut} />
      <Where address={address} />
      <DayChoice days={choice.days} day={choice.day} onChange={choice.chooseDay} />
      <View>
        <View className='list-block__title' ariaRole='heading'>{pickup.window}</View>
        <Segmented label={pickup.window} options={windows} value={choice.window} onChange={(window) => choice.chooseWindow(window)} />
        <View className='pickup__soft pickup__hours'>{pickup.windowHours[choice.window]}</View>
      </View>
      {booking.isError && <View className='field__error' ariaRole='alert'>{wordsFor(booking.error, strings)}</View>}
      <Button
        label={actOf(loanIds.length, address !== undefined, pickup)} disabled={!ready} busy={booking.isPending}
        onTap={choice.book}
      />
    </>
  );
};
