import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Task } from './script';

/** One keep-alive connection that waits for each answer: it costs a tenth of fetch, so the load leaves the cores to the server. */
export interface Line { post: (task: Task) => Promise<void>; close: () => void }

const requestOf = ({ borrower, title }: Task): string => {
  const body = JSON.stringify({ titleIds: [title.id], addressId: borrower.addressId });
  return [
    'POST /api/orders HTTP/1.1', 'host: bench', `authorization: Bearer ${borrower.token}`, `idempotency-key: ${randomUUID()}`,
    'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, '', body,
  ].join('\r\n');
};

const HEAD_END = '\r\n\r\n';

/** Whether the whole answer is here; every answer of the app says its length. */
const isWhole = (answer: Buffer): boolean => {
  const headEnd = answer.indexOf(HEAD_END);
  if (headEnd < 0) return false;
  const length = /content-length: (\d+)/i.exec(answer.toString('latin1', 0, headEnd))?.[1];
  return answer.length >= headEnd + HEAD_END.length + Number(length);
};

export const openLine = async (port: number): Promise<Line> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return {
    /** Throws unless the order was placed. */
    post: (task) => new Promise((resolve, reject) => {
      let answer = Buffer.alloc(0);
      socket.on('data', (chunk) => {
        answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk]);
        if (!isWhole(answer)) return;
        socket.removeAllListeners('data');
        if (answer.toString('latin1', 9, 12) === '201') resolve();
        else reject(new Error(answer.toString()));
      });
      socket.write(requestOf(task));
    }),
    close: () => socket.destroy(),
  };
};
