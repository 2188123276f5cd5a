import { librariesOf, titleBriefs, type LibraryRow } from '../catalogue';
import type { Library, TitleBrief } from '../contracts/catalogue';
import type { Loan as LoanOnWire, Order as OrderOnWire, Pickup as PickupOnWire } from '../contracts/circulation';
import type { ErrorCode } from '../contracts/errors';
import type { Returned } from '../contracts/staff';
import type { Verdict } from '../contracts/wire';
import { dayOf } from '../days';
import { parcelsById } from '../delivery';
import type { Circulation } from './circulation';
import type { LendingPolicy } from './lending-policy';
import { daysLeft, type Loan } from './loan';
import type { Order } from './order';
import type { Pickup } from './pickup';
import { refusalToRenew, refusalToSendBack } from './policy';
import { maskedRecipient } from './recipient';
import type { ReturnRow } from './return.table';
import { itemsOf, loansOfPickups, policiesOf } from './store';

type Libraries = Map<string, LibraryRow>;

export const verdict = (code: ErrorCode | null): Verdict => (code ? { allowed: false, code } : { allowed: true });

export const presentLibrary = ({ code, name, level, city, district }: LibraryRow): Library =>
  ({ code, name, level, city, district });

const iso = (at: Date | null) => at?.toISOString() ?? null;

export const presentOrders = async ({ db, cipher }: Circulation, orders: Order[]): Promise<OrderOnWire[]> => {
  const items = await itemsOf(db.read, orders.map(({ id }) => id));
  const titles = await titleBriefs(db.read, [...new Set(items.map(({ titleId }) => titleId))]);
  const parcels = await parcelsById(db.read, orders.flatMap(({ parcelId }) => parcelId ?? []));
  const shelves = await librariesOf(db.read, orders.map(({ libraryCode }) => libraryCode));
  return orders.map((order) => ({
    id: order.id, state: order.state, placedAt: order.placedAt.toISOString(),
    library: presentLibrary(shelves.get(order.libraryCode)!),
    items: items.filter(({ orderId }) => orderId === order.id)
      .map(({ id, titleId, state, loanId }) => ({ id, title: titles.get(titleId)!, state, loanId })),
    address: maskedRecipient(cipher, order),
    fee: { amountFen: order.feeFen, paidBy: order.feePaidBy },
    arrives: { from: order.arrivesFrom, to: order.arrivesTo },
    parcel: order.parcelId ? parcels.get(order.parcelId) ?? null : null,
    actions: { cancel: verdict(order.state === 'placed' ? null : 'order-not-cancellable') },
  }));
};

export const presentLoans = async ({ db, now }: Circulation, loans: Loan[]): Promise<LoanOnWire[]> => {
  const titles = await titleBriefs(db.read, [...new Set(loans.map(({ titleId }) => titleId))]);
  const shelves = await librariesOf(db.read, loans.flatMap(({ libraryCode, returnedTo }) => [libraryCode, returnedTo ?? libraryCode]));
  const policies = new Map((await policiesOf(db.read, [...new Set(loans.map(({ libraryCode }) => libraryCode))]))
    .map((policy) => [policy.libraryCode, policy]));
  const today = dayOf(now());
  return loans.map((loan) => presentLoan(loan, titles.get(loan.titleId)!, shelves, policies.get(loan.libraryCode)!, today));
};

const presentLoan = (
  loan: Loan, title: TitleBrief, shelves: Libraries, policy: LendingPolicy, today: string,
): LoanOnWire => ({
  id: loan.id, title, state: loan.state, orderId: loan.orderId, library: presentLibrary(shelves.get(loan.libraryCode)!),
  startedAt: iso(loan.startedAt), dueOn: loan.dueOn, daysLeft: daysLeft(loan, today),
  renewalsLeft: Math.max(0, policy.renewals - loan.renewals),
  returnedAt: iso(loan.returnedAt), returnedTo: loan.returnedTo ? presentLibrary(shelves.get(loan.returnedTo)!) : null,
  actions: { renew: verdict(refusalToRenew(loan, policy, today)), sendBack: verdict(refusalToSendBack(loan)) },
});

export const presentPickups = async ({ db }: Circulation, pickups: Pickup[]): Promise<PickupOnWire[]> => {
  const loans = await loansOfPickups(db.read, pickups.map(({ id }) => id));
  const titles = await titleBriefs(db.read, [...new Set(loans.map(({ titleId }) => titleId))]);
  const parcels = await parcelsById(db.read, pickups.map(({ parcelId }) => parcelId));
  const shelves = await librariesOf(db.read, pickups.map(({ libraryCode }) => libraryCode));
  return pickups.map((pickup) => ({
    id: pickup.id, state: pickup.state, day: pickup.day, window: pickup.part, code: pickup.code,
    library: presentLibrary(shelves.get(pickup.libraryCode)!),
    loans: loans.filter(({ pickupId }) => pickupId === pickup.id)
      .map(({ id, titleId }) => ({ loanId: id, title: titles.get(titleId)! })),
    fee: { amountFen: pickup.feeFen, paidBy: pickup.feePaidBy }, parcel: parcels.get(pickup.parcelId)!,
    actions: { cancel: verdict(pickup.state === 'booked' ? null : 'pickup-not-cancellable') },
  }));
};

export const presentReturns = async ({ db }: Circulation, rows: ReturnRow[]): Promise<Returned[]> => {
  const titles = await titleBriefs(db.read, [...new Set(rows.map(({ titleId }) => titleId))]);
  const shelves = await librariesOf(db.read, rows.map(({ ownerCode }) => ownerCode));
  return rows.map((row) => ({
    title: titles.get(row.titleId)!, barcode: row.barcode, returnedAt: row.returnedAt.toISOString(),
    owner: presentLibrary(shelves.get(row.ownerCode)!), goesTo: row.goesTo, daysOverdue: row.daysOverdue,
  }));
};
