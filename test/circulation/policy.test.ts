import fc from 'fast-check';
import { isOverdue, LOAN_MOVES, OPEN_LOAN_STATES, type Loan } from '../../bff/circulation/loan';
import { ORDER_MOVES } from '../../bff/circulation/order';
import { PICKUP_MOVES } from '../../bff/circulation/pickup';
import { refusalToBorrow, refusalToRenew, refusalToSendBack, type Situation } from '../../bff/circulation/policy';
import { LoanState } from '../../bff/contracts/circulation';
import { addDays, dayOf, daysBetween, startOf } from '../../bff/days';
import { aPolicy } from '../support/factories';

const today = '2026-11-22';
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const anyLoan = fc.record({
  state: fc.constantFrom(...LoanState.options), dueOn: fc.option(anyDay), titleId: fc.string(), renewals: fc.nat(3),
  pickupId: fc.option(fc.string()),
});
const anyOpenLoan = fc.record({ state: fc.constantFrom(...OPEN_LOAN_STATES), dueOn: fc.option(anyDay), titleId: fc.string() });
const anySituation: fc.Arbitrary<Situation> = fc.record({
  credit: fc.constantFrom('admitted' as const, 'refused' as const, 'unknown' as const),
  openLoans: fc.array(anyOpenLoan, { maxLength: 25 }), hasBorrowedBefore: fc.boolean(), wanted: fc.integer({ min: 1, max: 20 }),
  maxLoans: fc.integer({ min: 1, max: 30 }), today: fc.constant(today),
});

describe('borrowing', () => {
  it('is allowed exactly when nothing stands against it', () => {
    fc.assert(fc.property(anySituation, (situation) => {
      const { credit, openLoans, hasBorrowedBefore, wanted, maxLoans } = situation;
      const trusted = credit === 'admitted' || (credit === 'unknown' && hasBorrowedBefore);
      const late = openLoans.some(({ state, dueOn }) => state === 'on-loan' && dueOn !== null && dueOn < today);
      const room = openLoans.length + wanted <= maxLoans;
      expect(refusalToBorrow(situation) === null).toBe(trusted && !late && room);
    }));
  });

  it('is never easier for who has one loan more or wants one title more', () => {
    fc.assert(fc.property(anySituation, anyOpenLoan, (situation, loan) => {
      fc.pre(refusalToBorrow(situation) !== null);
      expect(refusalToBorrow({ ...situation, openLoans: [...situation.openLoans, loan] })).not.toBeNull();
      expect(refusalToBorrow({ ...situation, wanted: situation.wanted + 1 })).not.toBeNull();
    }));
  });

  it('names what the reader can do least about first', () => {
    const openLoans = Array(20).fill({ state: 'on-loan', dueOn: '2026-01-01', titleId: 't' });
    const worst: Situation = { credit: 'refused', openLoans, hasBorrowedBefore: false, wanted: 1, maxLoans: 20, today };
    expect(refusalToBorrow(worst)).toBe('credit-refused');
    expect(refusalToBorrow({ ...worst, credit: 'unknown' })).toBe('credit-unknown');
    expect(refusalToBorrow({ ...worst, credit: 'admitted' })).toBe('loans-overdue');
    expect(refusalToBorrow({ ...worst, credit: 'admitted', openLoans: Array(20).fill({ ...openLoans[0], dueOn: today }) }))
      .toBe('loan-limit-reached');
  });
});

describe('renewing and sending back', () => {
  it('need a loan on loan that nobody is fetching; renewing also time and a renewal left', () => {
    fc.assert(fc.property(anyLoan, fc.nat(3), (loan, renewals) => {
      const held = loan.state === 'on-loan' && loan.pickupId === null;
      expect(refusalToSendBack(loan) === null).toBe(held);
      const allowed = refusalToRenew(loan, aPolicy({ renewals }), today) === null;
      expect(allowed).toBe(held && !isOverdue(loan, today) && loan.renewals < renewals);
    }));
  });
});

describe('the tables of moves', () => {
  const reachable = (moves: Record<string, readonly string[]>, from: string): Set<string> => {
    const seen = new Set([from]);
    for (const state of seen) for (const next of moves[state]!) seen.add(next);
    return seen;
  };

  it.each([
    ['orders', ORDER_MOVES, 'placed', ['closed', 'cancelled', 'unfulfilled']],
    ['loans', LOAN_MOVES, 'pending', ['returned', 'settled', 'cancelled']],
    ['courier returns', PICKUP_MOVES, 'booked', ['received', 'cancelled']],
  ] as [string, Record<string, readonly string[]>, string, string[]][])(
    'of %s begin in one state, reach every other, and leave no end', (_what, moves, first, ends) => {
      expect([...reachable(moves, first)].sort()).toEqual(Object.keys(moves).sort());
      expect(Object.keys(moves).filter((state) => moves[state]!.length === 0).sort()).toEqual([...ends].sort());
      for (const state of Object.keys(moves)) expect(ends.some((end) => reachable(moves, state).has(end))).toBe(true);
    },
  );

  it('let nobody cancel an order whose picking has begun', () => {
    for (const state of reachable(ORDER_MOVES, 'picking')) expect(state).not.toBe('cancelled');
    expect((Object.keys(LOAN_MOVES) as Loan['state'][]).filter((state) => LOAN_MOVES[state].includes('on-loan'))).toEqual(['pending']);
  });
});

describe('days in Shanghai', () => {
  it('begin eight hours before those in UTC and add up', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -800, max: 800 }), fc.nat(86_399_999), (day, days, ms) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(dayOf(new Date(startOf(day).getTime() + ms))).toBe(day);
      expect(startOf(day).toISOString()).toBe(`${addDays(day, -1)}T16:00:00.000Z`);
    }));
  });
});
