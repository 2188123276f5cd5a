import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Person } from '../persons';
import { listen, stop } from '../vendor';
import { bridgeScript, logScript } from './browser-scripts';
import { forward } from './forward';
import { sendFile } from './static-files';

/** Something the scan sheet offers: a barcode or an ISBN with a word about it. */
export interface ScanCode { text: string; label: string }

export interface HostOptions {
  port?: number;
  /** The built Zheliban client; without it only /api and /sandbox answer. */
  clientFolder?: string;
  /** The BFF's address; may be told later by `connect`. */
  apiUrl?: string;
  codes?: () => ScanCode[] | Promise<ScanCode[]>;
  persons: readonly Person[];
  ticketId: (person: Person) => string;
}

export interface Host { url: string; connect(apiUrl: string): void; close(): Promise<void> }

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const MAX_BODY = 10_000;

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
};
const sendJson = (response: ServerResponse, body: object, status = 200): void =>
  send(response, status, 'application/json', JSON.stringify(body));

const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BODY) return {};
  }
  return JSON.parse(text || '{}') as Record<string, unknown>;
};

/** Only what the sheet shows: never a number of a person. */
const introduction = ({ key, name, note, account }: Person) =>
  ({ key, name, note, userType: account === 'PERSON' ? '1' : '2' });

const ownRoutes = ({ persons, ticketId, codes = () => [] }: HostOptions): Record<string, Answer> => ({
  'GET /sandbox/zwjsbridge.js': async (_, response) => send(response, 200, 'text/javascript', await bridgeScript()),
  'GET /sandbox/zwlog.js': async (_, response) => send(response, 200, 'text/javascript', await logScript()),
  'GET /sandbox/persons': (_, response) => sendJson(response, persons.map(introduction)),
  'GET /sandbox/codes': async (_, response) => sendJson(response, await codes()),
  'POST /sandbox/tickets': async (request, response) => {
    const { person: key } = await readJson(request);
    const person = persons.find((one) => one.key === key);
    if (person) sendJson(response, { ticketId: ticketId(person) });
    else sendJson(response, { error: 'no such person' }, 404);
  },
});

/** Zheliban's app around the page, for a browser: the built client, the bridge script, and /api passed on to the BFF. */
export const startHost = async (options: HostOptions): Promise<Host> => {
  let { apiUrl } = options;
  const routes = ownRoutes(options);

  const answer: Answer = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/api' || pathname.startsWith('/api/')) return forward(request, response, apiUrl);
    const route = routes[`${request.method} ${pathname}`];
    if (route) return route(request, response);
    if (!options.clientFolder || pathname.startsWith('/sandbox/')) return send(response, 404, 'text/plain', 'not found');
    return sendFile(request, response, options.clientFolder, pathname);
  };

  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', String(error));
    });
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${port}`, connect: (address) => { apiUrl = address; }, close: () => stop(server) };
};
