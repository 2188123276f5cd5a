import type { Device } from '../device';
import { Refused } from '../pages';
import type { Options } from './answering';

/** The address that config/settings.ts bakes into a package built without XINYUE_API_URL. */
const BAKED_ORIGIN = 'http://127.0.0.1:8080';

interface Request { url: string; data?: unknown; method?: string; timeout?: number }
export interface Answered { status: number; headers: Record<string, string>; text: string }

/** Sends a package's request to the server under test, by real HTTP. Throws Refused `timeout` or `network`. */
export const send = async (device: Device, options: Options, headers: Record<string, string>): Promise<Answered> => {
  const { url, data, method = 'GET', timeout = 60_000 } = options as unknown as Request;
  if (!url.startsWith(`${BAKED_ORIGIN}/`)) throw new Refused(`url not in domain list: ${url}`);
  if (data !== undefined && typeof data !== 'string') throw new Error('a body that is no text, which each vendor writes its own way');
  const path = url.slice(BAKED_ORIGIN.length);
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(device.apiUrl + path, { method, headers, body: data, signal });
    device.requests.push({ method, path, status: response.status });
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  } catch (cause) {
    device.requests.push({ method, path, status: 0 });
    throw new Refused((cause as Error).name === 'TimeoutError' ? 'timeout' : 'network');
  }
};

/** The body as `dataType: 'json'` gives it: parsed when it can be. */
export const bodyOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
