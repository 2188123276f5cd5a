import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// npm run build: dist/weapp, dist/alipay, dist/zlb, the zip-ready dist/zlb-upload, and dist/bff.

const taro = (channel: string) => {
  const { status } = spawnSync('npx', ['taro', 'build', '--type', channel], {
    stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`taro build --type ${channel} failed`);
};

/** Zheliban builds what it is given on an old Node; this package only copies what is built already. */
const packZheliban = () => {
  const folder = join('dist', 'zlb-upload');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join('dist', 'zlb'), join(folder, 'dist'), { recursive: true });
  cpSync(join('dist', 'zlb', 'gbc.json'), join(folder, 'gbc.json'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({
    name: 'xinyue-zlb', version: '1.0.0', private: true, scripts: { build: 'cp -r dist build' },
  }, null, 2)}\n`);
};

/** One file a process; packages stay in node_modules, where `npm ci --omit=dev` puts them. */
const bff = () => build({
  entryPoints: { serve: 'bff/serve.ts', migrate: 'scripts/migrate.ts', 'catalogue-import': 'scripts/catalogue-import.ts' },
  outdir: join('dist', 'bff'), outExtension: { '.js': '.cjs' },
  bundle: true, platform: 'node', target: 'node20', format: 'cjs', packages: 'external', sourcemap: true, keepNames: true,
});

const run = async () => {
  for (const channel of ['weapp', 'alipay', 'zlb']) taro(channel);
  packZheliban();
  await bff();
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
