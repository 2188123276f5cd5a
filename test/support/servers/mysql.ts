import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRoot } from './debian';
import { mysqlRoot } from './mysql-root';
import { startPrivateServer, type PrivateServer, type ServerOptions } from './private-server';

/** The private root's own loader and libraries: this machine's C library is older than the server's. */
const loaderCommand = (root: string): string[] => {
  const lib = join(root, 'usr/lib');
  const folder = readdirSync(lib).map((name) => join(lib, name)).find((path) => existsSync(join(path, 'libc.so.6')));
  const loader = folder && readdirSync(folder).find((name) => name.startsWith('ld-linux'));
  if (!folder || !loader) throw new Error(`No dynamic loader under ${lib}`);
  return [join(folder, loader), '--library-path', folder, join(root, 'usr/sbin/mysqld')];
};

/** A private MySQL 9 out of Debian sid's package; nothing on the system changes. Throws MissingTool. */
export const startMySql = async (options: ServerOptions = {}): Promise<PrivateServer> => {
  const root = await mysqlRoot();
  const [program = '', ...loaderArgs] = loaderCommand(root);
  const base = [
    ...loaderArgs,
    '--no-defaults',
    ...(isRoot() ? ['--user=root'] : []),
    `--basedir=${join(root, 'usr')}`,
    `--plugin-dir=${join(root, 'usr/lib/mysql/plugin')}`,
    '--secure-file-priv=NULL',
  ];
  return startPrivateServer({
    name: 'MySQL',
    initialise: (dataDir) => promisify(execFile)(program, [...base, '--initialize-insecure', `--datadir=${dataDir}`]),
    command: [program, ...base, '--mysqlx=OFF', '--skip-log-bin'],
  }, options);
};
