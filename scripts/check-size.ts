import { join, resolve } from 'node:path';
import { packageSizes, type PackageSize } from './test/package-sizes';

const KB = 1024;
const MAIN_LIMIT = 1024 * KB;
const SUB_LIMIT = 2048 * KB;
const CHANNELS = ['weapp', 'alipay'];
const DIST = resolve(__dirname, '../dist');

const line = (channel: string, { root, bytes }: PackageSize): string => {
  const limit = root === '' ? MAIN_LIMIT : SUB_LIMIT;
  const verdict = bytes < limit ? 'ok' : 'TOO BIG';
  const size = `${(bytes / KB).toFixed(1)} KB of ${limit / KB} KB`;
  return `${channel.padEnd(8)}${(root || 'main package').padEnd(24)}${size.padStart(24)}  ${verdict}`;
};

const lines = CHANNELS.flatMap((channel) => packageSizes(join(DIST, channel)).map((size) => line(channel, size)));
console.log(lines.join('\n'));
process.exitCode = lines.some((text) => text.endsWith('TOO BIG')) ? 1 : 0;
