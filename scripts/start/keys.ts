import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The demonstration's own cipher keys, made at the first start; its data opens with no others. */
export const demonstrationKeys = (file: string): Record<string, string> => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const keys = {
    CIPHER_KEYS: `demo:${randomBytes(32).toString('base64')}`, INDEX_KEY: randomBytes(32).toString('base64'),
  };
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
