import { copiesOf, librariesOf, type Copy, type LibraryRow } from '../catalogue';
import { creditOf } from '../credit';
import type { Arrival, Fee } from '../contracts/delivery';
import type { ErrorCode } from '../contracts/errors';
import { dayOf } from '../days';
import { arrivalFor, quoteFor, rulesOf, serves, type DeliveryAddress, type DeliveryRule } from '../delivery';
import { allocate, inParcels, nearness } from './allocate';
import type { Circulation } from './circulation';
import type { LendingPolicy } from './lending-policy';
import type { Loan } from './loan';
import { refusalToBorrow } from './policy';
import { hasBorrowed, openLoansOf, policiesOf } from './store';

/** One parcel as it would be sent. */
export interface PlannedOrder {
  library: LibraryRow;
  copies: Copy[];
  fee: Fee;
  arrives: Arrival;
  policy: LendingPolicy;
}
/** What would be ordered now: parcels, titles that cannot be had, and what stops the reader, if anything. */
export interface Plan {
  orders: PlannedOrder[];
  refusals: { titleId: string; code: ErrorCode }[];
  stopped: ErrorCode | null;
}

interface Rules { rule: DeliveryRule; policy: LendingPolicy }

/** Why a title is in no parcel. One that is free, yet in none, is held where nobody sends it to this address. */
const refusalOf = (titleId: string, copies: Copy[], held: Set<string>): ErrorCode => {
  if (held.has(titleId)) return 'already-borrowed';
  const here = copies.filter((copy) => copy.titleId === titleId);
  if (here.some(({ state }) => state === 'available')) return 'area-not-served';
  const onlyInLibrary = here.length > 0 && here.every(({ state }) => state === 'in-library-only');
  return onlyInLibrary ? 'in-library-only' : 'no-copy-available';
};

const rulesByLibrary = async ({ db }: Circulation, codes: string[]): Promise<Map<string, Rules>> => {
  const lending = new Map((await policiesOf(db.read, codes)).map((policy) => [policy.libraryCode, policy]));
  const rules = await rulesOf(db.read, codes);
  return new Map(rules.flatMap((rule) => {
    const policy = lending.get(rule.libraryCode);
    return policy ? [[rule.libraryCode, { rule, policy }] as const] : [];
  }));
};

interface Area { province: string; city: string; district: string }
/** Without an address, nearness and arrival are reckoned for the province's capital. */
const CAPITAL: Area = { province: '浙江省', city: '杭州市', district: '' };

/** Decides what would be ordered now. `without` names copies that were just lost to someone else. */
export const planOrders = async (
  circulation: Circulation, readerId: string, titleIds: string[], address: DeliveryAddress | null,
  without: ReadonlySet<string> = new Set(),
): Promise<Plan> => {
  const { read } = circulation.db;
  const openLoans = await openLoansOf(read, readerId);
  const held = new Set(openLoans.map(({ titleId }) => titleId));
  const copies = (await copiesOf(read, titleIds)).filter(({ id }) => !without.has(id));
  const wanted = titleIds.filter((titleId) => !held.has(titleId));
  const orders = await parcelsFor(circulation, wanted, copies, address?.party ?? CAPITAL);
  const chosen = new Set(orders.flatMap((order) => order.copies.map(({ titleId }) => titleId)));
  const refusals = titleIds.filter((titleId) => !chosen.has(titleId))
    .map((titleId) => ({ titleId, code: refusalOf(titleId, copies, held) }));
  const stopped = await stopFor(circulation, readerId, openLoans, orders, chosen.size);
  return { orders, refusals, stopped };
};

const parcelsFor = async (
  circulation: Circulation, wanted: string[], copies: Copy[], area: Area,
): Promise<PlannedOrder[]> => {
  const holders = [...new Set(copies.map(({ atLibraryCode }) => atLibraryCode))];
  const shelves = await librariesOf(circulation.db.read, holders);
  const rules = await rulesByLibrary(circulation, holders);
  const sendable = copies.filter(({ atLibraryCode }) => {
    const known = rules.get(atLibraryCode);
    return known !== undefined && serves(known.rule, area.province);
  });
  const today = dayOf(circulation.now());
  return allocate(wanted, sendable, (code) => nearness(shelves.get(code)!, area)).flatMap((allotment) => {
    const { rule, policy } = rules.get(allotment.libraryCode)!;
    const library = shelves.get(allotment.libraryCode)!;
    const arrives = arrivalFor(rule, library, area, today);
    return inParcels(allotment.copies, rule.itemsPerParcel).map((parcel): PlannedOrder =>
      ({ library, copies: parcel, policy, arrives, fee: feeFor(circulation, rule, parcel.length) }));
  });
};

const stopFor = async (
  { db, now }: Circulation, readerId: string, openLoans: Loan[], orders: PlannedOrder[], wanted: number,
): Promise<ErrorCode | null> => {
  if (orders.length === 0) return null;
  const credit = (await creditOf(db.read, readerId, now())).outcome;
  return refusalToBorrow({
    credit, openLoans, wanted, today: dayOf(now()),
    hasBorrowedBefore: credit === 'unknown' && (await hasBorrowed(db.read, readerId)),
    maxLoans: Math.min(...orders.map(({ policy }) => policy.maxLoans)),
  });
};

/** A parcel's fee by the library's rule, and who pays it. */
export const feeFor = ({ payments }: Circulation, rule: DeliveryRule, items: number): Fee => {
  const quote = quoteFor(rule, items);
  return { ...quote, paidBy: payments.payerOf(quote) };
};
