import { titleBriefs } from '../catalogue';
import type { Offer, OfferRequest } from '../contracts/circulation';
import type { ErrorCode } from '../contracts/errors';
import { addressOf, defaultAddressOf } from '../delivery';
import type { Circulation } from './circulation';
import { planOrders, type Plan } from './plan';
import { presentLibrary, verdict } from './present';

/** Can I have these, how, and by when. Changes nothing. */
export const makeOffer = async (
  circulation: Circulation, readerId: string, { titleIds, addressId }: OfferRequest,
): Promise<Offer> => {
  const { db, delivery } = circulation;
  const address = addressId
    ? await addressOf(delivery, readerId, addressId)
    : await defaultAddressOf(delivery, readerId);
  const plan = await planOrders(circulation, readerId, [...new Set(titleIds)], address);
  const titles = await titleBriefs(db.read, titleIds);
  return {
    titles: [...titles.values()],
    orders: plan.orders.map(({ library, copies, fee, arrives, policy }) => ({
      library: presentLibrary(library), titleIds: copies.map(({ titleId }) => titleId), fee, arrives,
      due: { loanDays: policy.loanDays, renewals: policy.renewals, renewalDays: policy.renewalDays },
    })),
    refusals: plan.refusals,
    address: address?.masked ?? null,
    actions: { placeOrder: verdict(refusalOf(plan, address !== null)) },
  };
};

const refusalOf = ({ stopped, refusals, orders }: Plan, hasAddress: boolean): ErrorCode | null => {
  if (stopped) return stopped;
  if (orders.length === 0 || refusals.length > 0) return refusals[0]?.code ?? 'no-copy-available';
  return hasAddress ? null : 'address-required';
};
