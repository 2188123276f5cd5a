import { useQueryClient } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { BookPickup, Loan, Pickup } from '../../../../bff/contracts/circulation';
import type { Address } from '../../../../bff/contracts/delivery';
import { useChosenAddress } from '../../../api/chosen-address';
import { useCreate } from '../../../api/create';
import { bookPickup } from '../../api';
import { bookableDays } from './days';

const useAddress = (addresses: readonly Address[]): Address | undefined => {
  const { addressId, choose } = useChosenAddress();
  // What was chosen here is for this return only.
  useEffect(() => () => choose(null), [choose]);
  return addresses.find(({ id }) => id === addressId) ?? addresses[0];
};

/** The reader's choices for one courier return, and booking it. All books are chosen at first. */
export const useBooking = (loans: readonly Loan[], addresses: readonly Address[]) => {
  const client = useQueryClient();
  const [leftOut, leaveOut] = useState<readonly string[]>([]);
  const [days] = useState(() => bookableDays(Date.now()));
  const [day, chooseDay] = useState(days[0] ?? '');
  const [window, chooseWindow] = useState<BookPickup['window']>('morning');
  const address = useAddress(addresses);
  const loanIds = loans.map(({ id }) => id).filter((id) => !leftOut.includes(id));

  const booking = useCreate<BookPickup, Pickup>(bookPickup, {
    onSuccess: async ({ id }) => {
      await Promise.all(['loans', 'pickups'].map((key) => client.invalidateQueries({ queryKey: [key], refetchType: 'none' })));
      await Taro.redirectTo({ url: `/delivery/pickup/index?id=${id}` });
    },
  });
  const toggle = (id: string) =>
    leaveOut((out) => (out.includes(id) ? out.filter((other) => other !== id) : [...out, id]));
  const book = () => {
    if (address && loanIds.length > 0) booking.mutate({ loanIds, addressId: address.id, day, window });
  };
  return { loanIds, toggle, leaveOut, address, days, day, chooseDay, window, chooseWindow, booking, book };
};
