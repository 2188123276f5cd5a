import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http';

const HOP_BY_HOP = new Set([
  'connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-connection',
]);

const endToEnd = (headers: IncomingMessage['headers']): IncomingMessage['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));

const unreachable = (response: ServerResponse): void => {
  if (response.headersSent) return void response.destroy();
  const body = JSON.stringify({ error: 'not-ready', message: 'the BFF does not answer', requestId: 'sandbox' });
  response.writeHead(502, { 'content-type': 'application/json' }).end(body);
};

/** Passes a request on as it comes and the answer back as it comes; whoever hangs up first ends both. */
export const forward = (request: IncomingMessage, response: ServerResponse, apiUrl: string | undefined): void => {
  if (!apiUrl) return unreachable(response);
  const target = new URL(request.url ?? '/', apiUrl);
  const headers = { ...endToEnd(request.headers), host: target.host, 'x-forwarded-for': request.socket.remoteAddress };
  const passed = ask(target, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    answer.on('error', () => response.destroy()).pipe(response);
  });
  passed.on('error', () => unreachable(response));
  response.on('close', () => { if (!response.writableFinished) passed.destroy(); });
  request.pipe(passed);
};
