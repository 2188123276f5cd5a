import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findProgram, MissingTool } from './debian';

const HOME = resolve(__dirname, '../../../.data/mysql-server');
const PACKAGE = 'mysql-server-core';
const SOURCE = 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian sid main';

// The machine's own apt keeps its lists, its status and its hooks to itself: every path here is ours, and an
// empty status makes apt fetch all libraries down to libc.
const aptConfig = (state: string): string => `
Dir::Etc::sourcelist "${state}/sources.list";
Dir::Etc::sourceparts "-";
Dir::State "${state}";
Dir::State::status "${state}/status";
Dir::State::lists "${state}/lists";
Dir::Cache "${state}/cache";
Dir::Cache::archives "${state}/archives";
Dir::Log "${state}";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "30";
APT::Sandbox::User "";
Debug::NoLocking "true";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
`;

const run = (program: string, ...args: string[]) =>
  promisify(execFile)(program, args, { maxBuffer: 64 << 20, timeout: 300_000 });

const unpackInto = async (work: string): Promise<string> => {
  const state = join(work, 'apt');
  const root = join(work, 'root');
  for (const folder of ['lists/partial', 'archives/partial', 'cache']) mkdirSync(join(state, folder), { recursive: true });
  mkdirSync(root);
  writeFileSync(join(state, 'sources.list'), `${SOURCE}\n`);
  writeFileSync(join(state, 'status'), '');
  writeFileSync(join(state, 'apt.conf'), aptConfig(state));
  const apt = (...args: string[]) => run('apt-get', '-c', join(state, 'apt.conf'), ...args);
  await apt('update', '-o', 'APT::Update::Error-Mode=any');
  await apt('install', '-y', '--no-install-recommends', '--download-only', PACKAGE);
  const archives = readdirSync(join(state, 'archives')).filter((name) => name.endsWith('.deb'));
  for (const name of archives) await run('dpkg-deb', '-x', join(state, 'archives', name), root);
  return root;
};

/** Folder with an unpacked MySQL server and its libraries, fetched once from Debian sid; throws MissingTool. */
export const mysqlRoot = async (): Promise<string> => {
  const root = join(HOME, 'root');
  if (existsSync(join(root, 'usr/sbin/mysqld'))) return root;
  if (!findProgram('apt-get') || !findProgram('dpkg-deb')) throw new MissingTool('MySQL: this is not Debian');
  console.error('Fetching MySQL from Debian sid into .data/mysql-server ...');
  const work = join(HOME, `work-${process.pid}`);
  try {
    mkdirSync(work, { recursive: true });
    const unpacked = await unpackInto(work);
    rmSync(root, { recursive: true, force: true });
    renameSync(unpacked, root);
    return root;
  } catch (cause) {
    throw new MissingTool(`MySQL: cannot be fetched from Debian sid\n${(cause as Error).message}`, { cause });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
