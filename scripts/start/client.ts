import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['client', 'config', 'bff/contracts', 'package-lock.json'];

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name))) : [path];

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const taro = (output: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env, NODE_ENV: 'production', XINYUE_OUTPUT: output, XINYUE_API_URL: '',
      ZLB_BRIDGE_URL: '/sandbox/zwjsbridge.js', ZLB_LOG_URL: '/sandbox/zwlog.js',
    };
    const child = spawn('npx', ['taro', 'build', '--type', 'zlb'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += String(chunk); });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`taro build failed:\n${said}`))));
  });

/** Builds the Zheliban client for the sandbox's host, unless it is built from the very same sources. Answers its folder. */
export const buildClient = async (output: string, say: (text: string) => void): Promise<string> => {
  const folder = join(output, 'zlb');
  const stamp = join(output, 'built-from');
  const now = fingerprint();
  if (existsSync(join(folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    say('client is up to date');
    return folder;
  }
  await taro(output);
  writeFileSync(stamp, now);
  say('client built');
  return folder;
};
