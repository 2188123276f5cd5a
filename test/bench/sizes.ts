import { existsSync } from 'node:fs';
import { packageSizes } from '../../scripts/test/package-sizes';
import type { Line } from './support/line';

const MB = 1024 * 1024;
const CHANNELS = ['weapp', 'alipay'];

const line = (measure: string, bytes: number, limit: number): Line =>
  ({ measure, value: `${bytes}B`, limit: `${limit}B`, ratio: bytes / limit, goal: { atMost: 1 } });

const sizesOf = (channel: string): Line[] => {
  const folder = `dist/${channel}`;
  if (!existsSync(folder)) {
    console.log(`${folder} is missing: npm run build`);
    return [];
  }
  const sizes = packageSizes(folder);
  const main = sizes.find(({ root }) => root === '')!;
  const [largest] = sizes.filter(({ root }) => root !== '').sort((a, b) => b.bytes - a.bytes);
  return [
    line(`${channel}-main`, main.bytes, MB),
    ...(largest ? [line(`${channel}-${largest.root}`, largest.bytes, 2 * MB)] : []),
  ];
};

/** The compiled mini programs as they lie in dist: the main package and the largest sub-package, against their limits. */
export const bench = async (): Promise<Line[]> => CHANNELS.flatMap(sizesOf);
