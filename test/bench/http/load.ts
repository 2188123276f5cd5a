import { createRequire } from 'node:module';

interface Options { url: string; connections: number; duration: number; headers?: Record<string, string> }
interface Result { '2xx': number; non2xx: number; errors: number }

/** Keep-alive load for so many seconds; the package has no types of its own. */
export const autocannon = createRequire(import.meta.url)('autocannon') as (options: Options) => Promise<Result>;
