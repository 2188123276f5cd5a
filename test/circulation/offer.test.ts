import type { Offer } from '../../bff/contracts/circulation';
import { aBorrower, aReader, aTitle, type TestReader } from '../support/factories';
import { expectSoundBooks } from './invariants';
import { borrowOne, countOf, done, openLine, order, type Line } from './line';
import { DAY_MS } from '../support/clock';

let line: Line;
beforeAll(async () => {
  line = await openLine(undefined, { WZ: { policy: { maxLoans: 2 }, rule: { servedProvinces: ['浙江省'] } } });
});
afterAll(() => line.close());
beforeEach(() => {
  line.credit.answer = 'admitted';
});
afterEach(() => expectSoundBooks(line));

const offerTo = async (reader: TestReader, titles: { id: string }[], addressId?: string) =>
  done(await line.post<Offer>('/api/offers', { token: reader.token, body: { titleIds: titles.map(({ id }) => id), addressId } }));

const refused = (code: string) => ({ allowed: false, code });

describe('an offer', () => {
  it('says that a reader may have a title, from where, by when and at what fee, and changes nothing', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { NB: 1, XH: 1 });
    const offer = await offerTo(reader, [title]);
    expect(offer.actions.placeOrder).toEqual({ allowed: true });
    expect(offer.orders).toEqual([{
      library: expect.objectContaining({ code: 'XH' }), titleIds: [title.id], fee: { amountFen: 300, paidBy: 'library' },
      arrives: { from: '2026-11-23', to: '2026-11-24' }, due: { loanDays: 30, renewals: 1, renewalDays: 30 },
    }]);
    expect(offer.address).toMatchObject({ name: '**明', phone: '138****1234', detail: '文三路 1 号' });
    expect(await countOf(line, 'loan_order')).toBe(0);
    expect(await countOf(line, 'copy', `state = 'reserved'`)).toBe(0);
  });

  it('asks for an address first', async () => {
    const offer = await offerTo(await aReader(line), [await aTitle(line)]);
    expect(offer.actions.placeOrder).toEqual(refused('address-required'));
    expect(offer.orders).toHaveLength(1);
  });

  it('is for any of the reader\'s addresses, and for nobody else\'s', async () => {
    const reader = await aBorrower(line, { city: '宁波市', district: '海曙区' });
    const title = await aTitle(line, { NB: 1, XH: 1 });
    expect((await offerTo(reader, [title], reader.addressId)).orders[0]!.library.code).toBe('NB');
    const stranger = await aBorrower(line);
    const answer = await line.post('/api/offers', { token: stranger.token, body: { titleIds: [title.id], addressId: reader.addressId } });
    expect(answer).toMatchObject({ status: 404, body: { error: 'not-found' } });
  });

  it.each([
    ['nobody holds', {}, 'no-copy-available'],
    ['is out everywhere', { XH: ['in-transit', 'missing'], NB: ['withdrawn'] }, 'no-copy-available'],
    ['stays in its library', { XH: ['in-library-only'] }, 'in-library-only'],
    ['stays in one library and is out of the other', { XH: ['in-library-only'], NB: ['in-transit'] }, 'no-copy-available'],
  ] as const)('refuses a title that %s', async (_what, held, code) => {
    const title = await aTitle(line, held as never);
    const offer = await offerTo(await aBorrower(line), [title]);
    expect(offer.actions.placeOrder).toEqual(refused(code));
    expect(offer.refusals).toEqual([{ titleId: title.id, code }]);
  });

  it('refuses a title that no holder sends to the reader\'s province', async () => {
    const title = await aTitle(line, { WZ: 1 });
    const offer = await offerTo(await aBorrower(line, { province: '上海市', city: '上海市' }), [title]);
    expect(offer.actions.placeOrder).toEqual(refused('area-not-served'));
    expect((await offerTo(await aBorrower(line), [title])).actions.placeOrder).toEqual({ allowed: true });
  });

  it('refuses a title that the reader has already, ordered or borrowed', async () => {
    const reader = await aBorrower(line);
    const title = await aTitle(line, { XH: 2 });
    await order(line, reader, title);
    expect((await offerTo(reader, [title])).actions.placeOrder).toEqual(refused('already-borrowed'));
  });

  it('refuses whom the credit source refuses, and a new reader of whom it knows nothing', async () => {
    const title = await aTitle(line);
    line.credit.answer = 'refused';
    expect((await offerTo(await aBorrower(line), [title])).actions.placeOrder).toEqual(refused('credit-refused'));
    line.credit.answer = 'down';
    expect((await offerTo(await aBorrower(line), [title])).actions.placeOrder).toEqual(refused('credit-unknown'));
  });

  it('goes on for a reader who has borrowed before though the source is down', async () => {
    const reader = await aBorrower(line);
    await borrowOne(line, reader, await aTitle(line));
    await line.db.tx((tx) => tx.run('delete from credit_decision where reader_id = ?', [reader.id]));
    expect((await offerTo(reader, [await aTitle(line)])).actions.placeOrder).toEqual({ allowed: true });
  });

  it('stops at the strictest limit of the libraries that would lend', async () => {
    const reader = await aBorrower(line);
    await order(line, reader, await aTitle(line), await aTitle(line));
    expect((await offerTo(reader, [await aTitle(line, { WZ: 1 })])).actions.placeOrder).toEqual(refused('loan-limit-reached'));
    expect((await offerTo(reader, [await aTitle(line, { XH: 1 })])).actions.placeOrder).toEqual({ allowed: true });
  });

  it('waits until overdue loans are back, from the day after the due day', async () => {
    const reader = await aBorrower(line);
    await borrowOne(line, reader, await aTitle(line));
    const next = await aTitle(line);
    line.clock.pass(30 * DAY_MS);
    expect((await offerTo(reader, [next])).actions.placeOrder).toEqual({ allowed: true });
    line.clock.pass(DAY_MS);
    expect((await offerTo(reader, [next])).actions.placeOrder).toEqual(refused('loans-overdue'));
  });
});
