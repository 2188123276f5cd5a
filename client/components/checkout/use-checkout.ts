import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Order, PlaceOrders } from '../../../bff/contracts/circulation';
import { isPassing } from '../../api/api-error';
import { useChosenAddress } from '../../api/chosen-address';
import { useCreate } from '../../api/create';
import { forgetOffers, placeOrders, useOffer } from '../../api/offers';
import { go } from '../go';

export const ADDRESS_FORM = '/delivery/address/index';
const NOTHING: readonly string[] = [];

/** What is offered for the titles that were not left out, and the one order that may come of it. */
export const useCheckout = (titleIds: readonly string[], open: boolean, onClose: () => void) => {
  const { addressId, choose } = useChosenAddress();
  const [leftOut, leaveOut] = useState(NOTHING);
  const wanted = titleIds.filter((id) => !leftOut.includes(id));
  const offer = useOffer(open ? wanted : NOTHING, addressId ?? undefined);
  const order = useCreate<PlaceOrders, { orders: Order[] }>(placeOrders, { onSettled: (_, error) => {
    // After a lost answer the same order is tried again, unchanged.
    if (!error || !isPassing(error)) forgetOffers();
  } });

  // The address pages lie over this one: what they changed counts as soon as they are left.
  useDidShow(() => { if (open) void offer.refetch(); });
  useStraightToForm(open && offer.data !== undefined && offer.data.address === null);

  const close = () => {
    leaveOut(NOTHING);
    choose(null);
    order.reset();
    onClose();
  };
  const retry = () => {
    // An address chosen before may be gone.
    choose(null);
    return offer.refetch();
  };
  return { offer, order, wanted, leaveOut, close, retry };
};

/** Without any address the form opens by itself, once: whoever comes back without one sees the sheet. */
const useStraightToForm = (needed: boolean): void => {
  const sent = useRef(false);
  useEffect(() => {
    if (!needed || sent.current) return;
    sent.current = true;
    go(ADDRESS_FORM);
  }, [needed]);
};
