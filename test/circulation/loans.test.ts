import type { Loan, RenewedAll } from '../../bff/contracts/circulation';
import type { Returned } from '../../bff/contracts/staff';
import type { Page } from '../../bff/contracts/wire';
import { aBorrower, aReader, aTitle, type Borrower, type TestTitle } from '../support/factories';
import { DAY_MS } from '../support/clock';
import { expectSoundBooks } from './invariants';
import {
  borrow, borrowOne, bringBack, done, endedLoans, missing, openLine, openLoans, orderOne, readOrder, refusal, stateOf, toPick,
  tryToOrder, type Line,
} from './line';

let line: Line;
beforeAll(async () => {
  line = await openLine(undefined, { NB: { policy: { renewals: 0 } }, WZ: { policy: { renewals: 2, renewalDays: 10 } } });
});
afterAll(() => line.close());
beforeEach(() => {
  line.clock.set(line.clock.now().toISOString().replace(/T.*/, 'T02:00:00.000Z')); // ten in the morning of some day
  line.clock.pass(DAY_MS);
});
afterEach(() => expectSoundBooks(line));

const renew = ({ token }: { token: string }, { id }: { id: string }) => line.post<Loan>(`/api/loans/${id}/renew`, { token });
const dayIn = (days: number) => new Date(line.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
const sendBack = async (reader: Borrower, ...loans: Loan[]) => done(await line.post('/api/pickups', {
  token: reader.token, body: { loanIds: loans.map(({ id }) => id), addressId: reader.addressId, day: dayIn(1), window: 'evening' },
}));

describe('a renewal', () => {
  it('adds the library\'s days to the due day, as often as the library allows', async () => {
    const reader = await aBorrower(line);
    const loan = await borrowOne(line, reader, await aTitle(line, { WZ: 1 }));
    expect(loan).toMatchObject({ dueOn: dayIn(30), renewalsLeft: 2 });
    line.clock.pass(5 * DAY_MS);
    expect(done(await renew(reader, loan))).toMatchObject({ dueOn: dayIn(35), daysLeft: 35, renewalsLeft: 1 });
    expect(done(await renew(reader, loan))).toMatchObject({
      dueOn: dayIn(45), renewalsLeft: 0, actions: { renew: { allowed: false, code: 'renewal-limit-reached' } },
    });
    expect(refusal(await renew(reader, loan))).toEqual([409, 'renewal-limit-reached']);
  });

  it('on the due day is in time, a day later it is not', async () => {
    const reader = await aBorrower(line);
    const [first, second] = await borrow(line, reader, await aTitle(line), await aTitle(line));
    line.clock.pass(30 * DAY_MS);
    expect(done(await renew(reader, first!))).toMatchObject({ dueOn: dayIn(30) });
    line.clock.pass(DAY_MS);
    expect(refusal(await renew(reader, second!))).toEqual([409, 'loan-overdue']);
    expect((await openLoans(line, reader)).map(({ daysLeft }) => daysLeft)).toEqual([-1, 29]);
  });

  it('is refused for a loan that is not on loan, is being fetched, or is somebody else\'s', async () => {
    const reader = await aBorrower(line);
    await orderOne(line, reader, await aTitle(line));
    expect(refusal(await renew(reader, (await openLoans(line, reader))[0]!))).toEqual([409, 'loan-not-on-loan']);
    const loan = await borrowOne(line, reader, await aTitle(line));
    expect(refusal(await renew(await aReader(line), loan))).toEqual([404, 'not-found']);
    await sendBack(reader, loan);
    expect(refusal(await renew(reader, loan))).toEqual([409, 'loan-in-return']);
  });

  it('of everything renews what may be and says why the rest may not', async () => {
    const reader = await aBorrower(line);
    const loans = await borrow(line, reader, await aTitle(line), await aTitle(line), await aTitle(line, { NB: 1 }));
    const strict = loans.find(({ library }) => library.code === 'NB')!;
    const { renewed, refused } = done(await line.post<RenewedAll>('/api/loans/renew-all', { token: reader.token }));
    expect(renewed.map(({ dueOn, library }) => [dueOn, library.code])).toEqual([[dayIn(60), 'XH'], [dayIn(60), 'XH']]);
    expect(refused).toEqual([{ loanId: strict.id, code: 'renewal-limit-reached' }]);
  });

  it('tapped many times at once counts once', async () => {
    const reader = await aBorrower(line);
    const loan = await borrowOne(line, reader, await aTitle(line));
    const replies = await Promise.all(Array.from({ length: 8 }, () => renew(reader, loan)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect((await openLoans(line, reader))[0]).toMatchObject({ dueOn: dayIn(60) });
  });
});

describe('a return', () => {
  const lent = async (...titles: TestTitle[]) => {
    const reader = await aBorrower(line);
    return { reader, loans: await borrow(line, reader, ...titles) };
  };

  it('at the owning library puts the copy on its shelf and ends the loan and the order', async () => {
    const title = await aTitle(line);
    const { reader, loans } = await lent(title);
    const { barcode } = title.copies[0]!;
    expect(done(await bringBack(line, line.desks.XH!, barcode))).toEqual({
      title: loans[0]!.title, barcode, returnedAt: line.clock.now().toISOString(), owner: loans[0]!.library,
      goesTo: 'shelf', daysOverdue: 0,
    });
    expect(await stateOf(line, title.copies[0]!)).toBe('available');
    expect(await openLoans(line, reader)).toEqual([]);
    expect(await endedLoans(line, reader)).toMatchObject([{ state: 'returned', returnedTo: { code: 'XH' }, daysLeft: null }]);
    expect((await readOrder(line, reader, { id: loans[0]!.orderId! })).state).toBe('closed');
    done(await tryToOrder(line, reader, [title]));
  });

  it('at any other library ends the loan as well, and the copy travels home', async () => {
    const title = await aTitle(line);
    const { reader } = await lent(title);
    const { barcode } = title.copies[0]!;
    expect(done(await bringBack(line, line.desks.WZ!, barcode))).toMatchObject({ goesTo: 'transit', owner: { code: 'XH' } });
    expect(await openLoans(line, reader)).toEqual([]);
    expect(await endedLoans(line, reader)).toMatchObject([{ returnedTo: { code: 'WZ' } }]);
    expect(await stateOf(line, title.copies[0]!)).toBe('in-transit');
    expect(done(await bringBack(line, line.desks.HZ!, barcode))).toMatchObject({ goesTo: 'transit' });
    expect(done(await bringBack(line, line.desks.XH!, barcode))).toMatchObject({ goesTo: 'shelf', daysOverdue: 0 });
    expect(await stateOf(line, title.copies[0]!)).toBe('available');
  });

  it('says the same again when a copy on its way home is scanned twice at one desk', async () => {
    const title = await aTitle(line);
    await lent(title);
    const { barcode } = title.copies[0]!;
    const first = done(await bringBack(line, line.desks.WZ!, barcode));
    expect(done(await bringBack(line, line.desks.WZ!, barcode))).toEqual(first);
    expect(await line.db.read.query('select id from copy_return where barcode = ?', [barcode])).toHaveLength(1);
  });

  it('of the last loan closes the order, of any other leaves it open', async () => {
    const titles = [await aTitle(line), await aTitle(line)];
    const { reader, loans } = await lent(...titles);
    const order = { id: loans[0]!.orderId! };
    done(await bringBack(line, line.desks.XH!, titles[0]!.copies[0]!.barcode));
    expect((await readOrder(line, reader, order)).state).toBe('delivered');
    done(await bringBack(line, line.desks.NB!, titles[1]!.copies[0]!.barcode));
    expect((await readOrder(line, reader, order)).state).toBe('closed');
  });

  it('says by how many days the book is late, and the reader may borrow again', async () => {
    const title = await aTitle(line);
    const { reader } = await lent(title);
    line.clock.pass(33 * DAY_MS);
    expect(refusal(await tryToOrder(line, reader, [await aTitle(line)]))).toEqual([409, 'loans-overdue']);
    expect(done(await bringBack(line, line.desks.XH!, title.copies[0]!.barcode)).daysOverdue).toBe(3);
    done(await tryToOrder(line, reader, [title]));
  });

  it('is refused when scanned again, for a copy on the shelf, reserved for somebody, or unknown', async () => {
    const title = await aTitle(line);
    await lent(title);
    const { barcode } = title.copies[0]!;
    done(await bringBack(line, line.desks.XH!, barcode));
    expect(refusal(await bringBack(line, line.desks.XH!, barcode))).toEqual([409, 'copy-not-on-loan']);
    await orderOne(line, await aBorrower(line), title);
    expect(refusal(await bringBack(line, line.desks.XH!, barcode))).toEqual([409, 'copy-not-on-loan']);
    expect(refusal(await bringBack(line, line.desks.XH!, '99999999'))).toEqual([404, 'barcode-unknown']);
  });

  it('scanned at many desks at once is one return; the others are told', async () => {
    const title = await aTitle(line);
    const { reader } = await lent(title);
    const { barcode } = title.copies[0]!;
    const replies = await Promise.all(Array.from({ length: 8 }, () => bringBack(line, line.desks.XH!, barcode)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    expect(await endedLoans(line, reader)).toHaveLength(1);
  });

  it('of a copy reported missing brings it back to its shelf', async () => {
    const title = await aTitle(line);
    const placed = await orderOne(line, await aBorrower(line), title);
    done(await missing(line, line.desks.XH!, placed, (await toPick(line, line.desks.XH!, placed)).items[0]!.id));
    expect(done(await bringBack(line, line.desks.XH!, title.copies[0]!.barcode)).goesTo).toBe('shelf');
    expect(await stateOf(line, title.copies[0]!)).toBe('available');
  });

  it('is on the list of the desk that took it, newest first', async () => {
    const titles = [await aTitle(line), await aTitle(line)];
    await lent(...titles);
    for (const title of titles) {
      line.clock.pass(1000);
      done(await bringBack(line, line.desks.ZJ!, title.copies[0]!.barcode));
    }
    const { items } = done(await line.get<Page<Returned>>('/api/staff/returns', { token: line.desks.ZJ!.token }));
    expect(items.map(({ barcode }) => barcode)).toEqual(titles.map(({ copies }) => copies[0]!.barcode).toReversed());
  });
});
