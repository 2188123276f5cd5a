/**
 * Webpack's file cache, kept under node_modules/.cache. Taro writes routes and settings into compiled modules without
 * telling webpack, so their digest is the cache's version: a changed setting or page list never meets an old module.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, channel, root, scripts } from './settings';

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const decidesTheBuild = (): string[] => [
  ...filesUnder('config'),
  ...filesUnder('client').filter((file) => /(\.config|titles|bar-colours)\.ts$|index\.html$/.test(file)),
  path.join(root, 'babel.config.cjs'),
  path.join(root, 'package-lock.json'),
];

const version = (): string => {
  const digest = createHash('sha256').update(JSON.stringify({ build, scripts, root }));
  for (const file of decidesTheBuild().sort()) digest.update(file).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
};

export const cache = () => ({
  type: 'filesystem' as const,
  name: `${channel}-${process.env.NODE_ENV ?? 'production'}-${version()}`,
  cacheDirectory: path.join(root, 'node_modules/.cache/xinyue-client'),
  maxAge: 7 * 24 * 3600 * 1000,
});
