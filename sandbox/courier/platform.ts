import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Books, Waybill } from './books';
import type { Faults } from './faults';
import { refusalOf, type Keys } from './signature';

interface Contact { name: string; mobile: string; province: string; city: string; district: string; address: string }
interface Order { orderNo: string; sender: Contact; receiver: Contact; goods: { count: number } }
interface Answer { code: string; message: string; data?: unknown }

interface Options {
  keys: Keys;
  books: Books;
  now: () => Date;
  faults: () => Faults;
  onBooked: (waybill: Waybill) => void;
}

const ok = (data: unknown): Answer => ({ code: '0', message: 'OK', data });
const no = (code: string): Answer => ({ code, message: code });

const complete = (contact: Partial<Contact> = {}) =>
  [contact.name, contact.mobile, contact.province, contact.city, contact.address].every(Boolean);

const area = ({ province, city, district }: Contact) => `${province}${city}${district}`;

const book = ({ books, faults, onBooked }: Options, order: Order): Answer => {
  const { orderNo, sender, receiver, goods } = order;
  if (!orderNo || !complete(sender) || !complete(receiver) || !(goods?.count > 0)) return no('PARAM_INVALID');
  if ([sender, receiver].some(({ province }) => faults().unserved.includes(province))) return no('AREA_NOT_SERVED');
  const isNew = !books.byOrder(orderNo);
  const waybill = books.book(orderNo, area(sender), area(receiver));
  if (isNew) onBooked(waybill);
  return ok({ waybillNo: waybill.waybillNo });
};

const cancel = ({ books }: Options, { orderNo }: { orderNo: string }): Answer => {
  const waybill = books.byOrder(orderNo);
  if (!waybill) return no('ORDER_NOT_FOUND');
  if (waybill.traces.length > 0) return no('ALREADY_COLLECTED');
  books.cancel(waybill);
  return ok(null);
};

const tracks = ({ books }: Options, { waybillNo }: { waybillNo: string }): Answer => {
  const waybill = books.byNumber(waybillNo);
  return waybill ? ok({ traces: waybill.traces }) : no('ORDER_NOT_FOUND');
};

const act = (options: Options, path: string, content: never): Answer => {
  switch (path) {
    case '/v1/orders': return book(options, content);
    case '/v1/orders/cancel': return cancel(options, content);
    case '/v1/tracks': return tracks(options, content);
    default: return no('API_NOT_FOUND');
  }
};

const serve = async (options: Options, request: IncomingMessage, response: ServerResponse) => {
  const { keys, now, faults } = options;
  const path = request.url ?? '';
  const body = await text(request);
  await sleep(faults().slowMs);
  if (faults().down) return request.socket.destroy();
  const refusal = refusalOf(keys, now(), path, request.headers, body);
  const answer = refusal ? no(refusal) : act(options, path, JSON.parse(body) as never);
  response.writeHead(refusal ? 401 : 200, { 'content-type': 'application/json' });
  return response.end(JSON.stringify(answer));
};

/** The open platform: signed JSON in, `{code, message, data}` out. */
export const platform = (options: Options) =>
  createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 'SYSTEM_ERROR', message: String(error) }));
    });
  });
