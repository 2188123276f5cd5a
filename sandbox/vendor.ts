import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Ask {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}
/** A text leaves as it is, an object as JSON. */
export interface Reply { status?: number; body: string | object }

/** How a vendor misleads: a forged signature, an answer made for another app, an answer nobody can read. */
export type Lie = 'bad-signature' | 'wrong-app' | 'garbage';
/** How a vendor is away: nobody listens, it never answers, or it answers 500. */
export type Outage = 'refusing' | 'silent' | 'failing';

/** What a test may do to one vendor. Each holds until changed or `up()`. */
export interface Conduct {
  slow(ms: number): void;
  down(how?: Outage): Promise<void>;
  /** Ends every trouble: outage, delay, lie and clock. */
  up(): Promise<void>;
  lie(kind: Lie): void;
  /** Moves the vendor's clock against the real one. */
  clock(offsetMs: number): void;
}

/** What a vendor's own code sees of that. */
export interface Mood { lie: Lie | null; now(): Date }

export interface Vendor { url: string; conduct: Conduct; close(): Promise<void> }

const GARBAGE = '<html>502 Bad Gateway</html>';
const MAX_BODY = 1_000_000;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) throw new Error('the body is too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const askOf = async (request: IncomingMessage): Promise<Ask> => {
  const url = new URL(request.url ?? '/', 'http://vendor');
  const body = await readBody(request);
  return { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, headers: request.headers, body };
};

const send = (response: ServerResponse, { status = 200, body }: Reply): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' }).end(text);
};

export const listen = (server: Server, port: number): Promise<number> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => {
    server.off('error', reject);
    resolve((server.address() as AddressInfo).port);
  });
});

export const stop = (server: Server): Promise<void> => new Promise((resolve) => {
  if (!server.listening) return resolve();
  server.close(() => resolve());
  server.closeAllConnections();
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

const CALM = { delayMs: 0, offsetMs: 0, lie: null as Lie | null, outage: null as Outage | null };

/** One vendor's host on 127.0.0.1. `handle` speaks its protocol; what goes wrong around it is the conduct. */
export const startVendor = async (handle: (ask: Ask, mood: Mood) => Reply, port = 0): Promise<Vendor> => {
  const trouble = { ...CALM };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const ask = await askOf(request);
    if (trouble.outage === 'silent') return;
    if (trouble.delayMs) await wait(trouble.delayMs);
    if (trouble.outage === 'failing') return send(response, { status: 500, body: 'Internal Server Error' });
    if (trouble.lie === 'garbage') return send(response, { body: GARBAGE });
    send(response, handle(ask, { lie: trouble.lie, now: () => new Date(Date.now() + trouble.offsetMs) }));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, { status: 500, body: String(error) }));
  });
  const listening = await listen(server, port);

  return {
    url: `http://127.0.0.1:${listening}`,
    conduct: {
      slow: (ms) => { trouble.delayMs = ms; },
      lie: (kind) => { trouble.lie = kind; },
      clock: (offsetMs) => { trouble.offsetMs = offsetMs; },
      down: async (how = 'refusing') => {
        trouble.outage = how;
        if (how === 'refusing') await stop(server);
      },
      up: async () => {
        Object.assign(trouble, CALM);
        if (!server.listening) await listen(server, listening);
      },
    },
    close: () => stop(server),
  };
};
