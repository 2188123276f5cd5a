import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.map': 'application/json', '.txt': 'text/plain; charset=utf-8',
};

/** The file below `folder`, or null when the path names none or leads out of it. */
const locate = (folder: string, pathname: string): string | null => {
  try {
    const root = path.resolve(folder);
    const file = path.join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
};

/** A file of the built client. Names with a content hash may be kept, others are asked for again. */
export const sendFile = async (
  request: IncomingMessage, response: ServerResponse, folder: string, pathname: string,
): Promise<void> => {
  const file = locate(folder, pathname);
  const found = file ? await stat(file).catch(() => null) : null;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!file || !found?.isFile() || !isReading) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const isHashed = /\.[0-9a-f]{8}\.(js|css)$/.test(file);
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
};
