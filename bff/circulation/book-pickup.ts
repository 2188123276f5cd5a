import { randomInt } from 'node:crypto';
import { libraries, type LibraryRow } from '../catalogue';
import type { BookPickup } from '../contracts/circulation';
import { marks, type Sql } from '../database';
import { addDays, dayOf } from '../days';
import { addressOf, cancelParcel, createParcel, rulesOf, type Party } from '../delivery';
import { AppError } from '../errors';
import { nearness } from './allocate';
import type { Circulation } from './circulation';
import type { Loan } from './loan';
import { movePickup } from './moves';
import type { Pickup } from './pickup';
import { pickupTable } from './pickup.table';
import { feeFor } from './plan';
import { refusalToSendBack } from './policy';
import { openLoansOf, pickupById } from './store';

const DAYS_AHEAD = 7;

/** A courier fetches loans at the door and takes them to the nearest of their libraries. */
export const bookPickup = async (
  circulation: Circulation, readerId: string, { loanIds, addressId, day, window }: BookPickup,
): Promise<Pickup> => {
  const { db, delivery, newId, now } = circulation;
  refuseDay(day, dayOf(now()));
  const { party } = await addressOf(delivery, readerId, addressId);
  return db.tx(async (tx) => {
    const loans = await loansToSend(tx, readerId, loanIds);
    const library = await nearestOwner(tx, loans, party);
    const [rule] = await rulesOf(tx, [library.code]);
    if (loans.length > rule!.itemsPerParcel) throw new AppError('too-many-items');
    const fee = feeFor(circulation, rule!, loans.length);
    const pickup: Pickup = {
      id: newId(), readerId, libraryCode: library.code, state: 'booked', day, part: window,
      code: String(randomInt(100_000, 1_000_000)), feeFen: fee.amountFen, feePaidBy: fee.paidBy,
      parcelId: newId(), createdAt: now(),
    };
    await claimLoans(tx, loans, pickup.id);
    await tx.insert(pickupTable, pickup);
    await createParcel(delivery, tx, {
      id: pickup.parcelId, direction: 'back', libraryCode: library.code, orderRef: pickup.id, party,
      items: loans.length, window: { day, part: window },
    });
    return pickup;
  });
};

const refuseDay = (day: string, today: string) => {
  if (day < today || day > addDays(today, DAYS_AHEAD)) throw new AppError('pickup-window-invalid');
};

const loansToSend = async (tx: Sql, readerId: string, loanIds: string[]): Promise<Loan[]> => {
  const wanted = new Set(loanIds);
  const loans = (await openLoansOf(tx, readerId)).filter(({ id }) => wanted.has(id));
  if (loans.length !== wanted.size) throw new AppError('not-found');
  const refusal = loans.map(refusalToSendBack).find((code) => code !== null);
  if (refusal) throw new AppError(refusal);
  return loans;
};

const nearestOwner = async (tx: Sql, loans: Loan[], area: Party): Promise<LibraryRow> => {
  const shelves = await libraries(tx);
  const owners = [...new Set(loans.map(({ libraryCode }) => libraryCode))].sort();
  return owners.map((code) => shelves.get(code)!).sort((a, b) => nearness(a, area) - nearness(b, area))[0]!;
};

const claimLoans = async (tx: Sql, loans: Loan[], pickupId: string) => {
  const ids = loans.map(({ id }) => id);
  const claimed = await tx.run(
    `update loan set pickup_id = ? where id in (${marks(ids)}) and state = 'on-loan' and pickup_id is null`,
    [pickupId, ...ids],
  );
  if (claimed !== ids.length) throw new AppError('loan-in-return');
};

/** Before the courier came: the loans are as they were. */
export const cancelPickup = async ({ db, delivery }: Circulation, readerId: string, id: string): Promise<Pickup> =>
  db.tx(async (tx) => {
    const pickup = await pickupById(tx, id);
    if (pickup?.readerId !== readerId) throw new AppError('not-found');
    if (pickup.state === 'cancelled') return pickup;
    if (pickup.state !== 'booked' || !(await movePickup(tx, id, 'booked', 'cancelled'))) {
      throw new AppError('pickup-not-cancellable');
    }
    await tx.run('update loan set pickup_id = null where pickup_id = ?', [id]);
    if (!(await cancelParcel(delivery, tx, pickup.parcelId))) throw new AppError('pickup-not-cancellable');
    return { ...pickup, state: 'cancelled' };
  });
