import type { Loan, Order, Pickup } from '../../bff/contracts/circulation';
import type { ErrorBody } from '../../bff/contracts/errors';
import type { PickOrder, Returned } from '../../bff/contracts/staff';
import type { Page } from '../../bff/contracts/wire';
import type { Copy } from '../../bff/catalogue';
import { copyTable } from '../../bff/catalogue/copy.table';
import type { CourierEvent } from '../../bff/delivery/ports';
import { anEvent } from '../delivery/fake-courier';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/app';
import type { Reply } from '../support/client';
import { aLibrarian, openLibraries, type Borrower, type Librarian, type TestTitle } from '../support/factories';

type Over = Parameters<typeof openLibraries>[1];

/** The whole line: the server, five libraries, and a librarian at the desk of each. */
export const openLine = async (options?: TestAppOptions, over?: Over) => {
  const app = await startTestApp(options);
  await openLibraries(app, over);
  const desks: Record<string, Librarian> = {};
  for (const code of ['ZJ', 'HZ', 'XH', 'NB', 'WZ']) desks[code] = await aLibrarian(app, code);
  return { ...app, desks };
};
export type Line = Awaited<ReturnType<typeof openLine>>;

/** A reply's body, when it was no refusal. */
export const done = <Body>({ status, body }: Reply<Body>): Body => {
  if (status >= 400) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** The status and code of a refusal. */
export const refusal = (reply: Reply<unknown>) => [reply.status, (reply.body as ErrorBody).error];

export const tryToOrder = (line: TestApp, { token, addressId }: Borrower, titles: { id: string }[], key?: string) =>
  line.post<{ orders: Order[] }>('/api/orders', { token, key, body: { titleIds: titles.map(({ id }) => id), addressId } });

/** A tap: time passes between two, so that ids tell which was first. */
export const order = async (line: TestApp, reader: Borrower, ...titles: { id: string }[]): Promise<Order[]> => {
  line.clock.pass(1000);
  return done(await tryToOrder(line, reader, titles)).orders;
};

export const orderOne = async (line: TestApp, reader: Borrower, ...titles: { id: string }[]): Promise<Order> => {
  const orders = await order(line, reader, ...titles);
  expect(orders).toHaveLength(1);
  return orders[0]!;
};

const at = ({ id }: { id: string }, verb: string) => `/api/staff/orders/${id}/${verb}`;

export const scan = ({ post }: TestApp, desk: Librarian, of: { id: string }, barcode: string) =>
  post<PickOrder>(at(of, 'picks'), { token: desk.token, body: { barcode } });
export const missing = ({ post }: TestApp, desk: Librarian, of: { id: string }, itemId: string) =>
  post<PickOrder>(at(of, 'missing'), { token: desk.token, body: { itemId } });
export const pack = ({ post }: TestApp, desk: Librarian, of: { id: string }) =>
  post<PickOrder>(at(of, 'pack'), { token: desk.token });
export const handOver = ({ post }: TestApp, desk: Librarian, of: { id: string }) =>
  post<PickOrder>(at(of, 'hand-over'), { token: desk.token });
export const bringBack = ({ post }: TestApp, desk: Librarian, barcode: string) =>
  post<Returned>('/api/staff/returns', { token: desk.token, body: { barcode } });

export const toPick = async ({ get }: TestApp, desk: Librarian, of: { id: string }): Promise<PickOrder> =>
  done(await get<PickOrder>(`/api/staff/orders/${of.id}`, { token: desk.token }));

/** Picks every item by its own barcode, packs, and lets the courier hear of it. Answers the parcel's id. */
export const packAll = async (line: TestApp, desk: Librarian, of: { id: string }): Promise<string> => {
  for (const { barcode } of (await toPick(line, desk, of)).items) done(await scan(line, desk, of, barcode));
  const packed = done(await pack(line, desk, of));
  await line.settle();
  return packed.parcel!.id;
};

/** The courier calls back. */
export const courierSays = async (
  line: TestApp, parcelId: string, kind: CourierEvent['kind'], when: Date = line.clock.now(), over: Partial<CourierEvent> = {},
) => done(await line.post('/api/hooks/courier', { body: [anEvent(parcelId, kind, when, over)] }));

/** From the tap to the sign-off; answers the loans. */
export const borrow = async (line: Line, reader: Borrower, ...titles: TestTitle[]): Promise<Loan[]> => {
  for (const placed of await order(line, reader, ...titles)) {
    const parcelId = await packAll(line, line.desks[placed.library.code]!, placed);
    await courierSays(line, parcelId, 'signed');
  }
  const wanted = new Set(titles.map(({ id }) => id));
  return (await openLoans(line, reader)).filter(({ title }) => wanted.has(title.id));
};

export const borrowOne = async (line: Line, reader: Borrower, title: TestTitle): Promise<Loan> =>
  (await borrow(line, reader, title))[0]!;

export const openLoans = async ({ get }: TestApp, { token }: { token: string }): Promise<Loan[]> =>
  done(await get<Page<Loan>>('/api/loans?limit=50', { token })).items;
export const endedLoans = async ({ get }: TestApp, { token }: { token: string }): Promise<Loan[]> =>
  done(await get<Page<Loan>>('/api/loans?show=ended&limit=50', { token })).items;
export const readOrder = async ({ get }: TestApp, { token }: { token: string }, { id }: { id: string }): Promise<Order> =>
  done(await get<Order>(`/api/orders/${id}`, { token }));
export const readPickup = async ({ get }: TestApp, { token }: { token: string }, { id }: { id: string }): Promise<Pickup> =>
  done(await get<Pickup>(`/api/pickups/${id}`, { token }));

export const stateOf = async ({ db }: TestApp, { id }: Pick<Copy, 'id'>) =>
  (await db.read.one(copyTable, 'where id = ?', [id]))!.state;

export const countOf = async ({ db }: TestApp, table: string, where = '1 = 1', params: string[] = []): Promise<number> =>
  Number((await db.read.query<{ n: number }>(`select count(*) as n from ${table} where ${where}`, params))[0]!.n);
