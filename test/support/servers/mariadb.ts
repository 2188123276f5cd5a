import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRoot, requireProgram } from './debian';
import { startPrivateServer, type PrivateServer, type ServerOptions } from './private-server';

const PACKAGE = 'mariadb-server';

/** Path of mariadbd, installed from Debian when missing; throws MissingTool. */
export const requireMariaDb = (): string => requireProgram(['mariadbd'], PACKAGE);

/** A private MariaDB; never the system's service. Throws MissingTool. */
export const startMariaDb = async (options: ServerOptions = {}): Promise<PrivateServer> => {
  const server = requireMariaDb();
  const installer = requireProgram(['mariadb-install-db'], PACKAGE);
  const asUser = isRoot() ? ['--user=root'] : [];
  return startPrivateServer({
    name: 'MariaDB',
    initialise: (dataDir) => {
      const args = ['--no-defaults', `--datadir=${dataDir}`, '--skip-test-db', '--auth-root-authentication-method=normal'];
      return promisify(execFile)(installer, [...args, ...asUser]);
    },
    command: [server, '--no-defaults', ...asUser, '--skip-networking=0', '--innodb-log-file-size=64M'],
  }, options);
};
