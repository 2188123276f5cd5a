import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** A database server of our own: its account may create further databases. `stop` also deletes its data. */
export interface PrivateServer {
  url: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** innodb_flush_log_at_trx_commit: 1 is durable (the default, for benchmarks), 0 is fast (for tests). */
  flushLogAtCommit?: 0 | 1 | 2;
  bufferPoolMb?: number;
}

interface ServerProgram {
  name: string;
  /** Creates the system tables in `dataDir`. */
  initialise(dataDir: string): Promise<unknown>;
  /** The command line without the settings that all engines share. */
  command: string[];
}

const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 15_000;
const ACCOUNT = { user: 'xinyue', password: 'xinyue', database: 'xinyue' };

const FIRST_SQL = [
  `CREATE DATABASE IF NOT EXISTS ${ACCOUNT.database} CHARACTER SET utf8mb4;`,
  `CREATE USER IF NOT EXISTS '${ACCOUNT.user}'@'127.0.0.1' IDENTIFIED BY '${ACCOUNT.password}';`,
  `GRANT ALL PRIVILEGES ON *.* TO '${ACCOUNT.user}'@'127.0.0.1' WITH GRANT OPTION;`,
];

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

const settings = (folder: string, port: number, options: ServerOptions): string[] => [
  `--datadir=${join(folder, 'data')}`,
  `--socket=${join(folder, 'sock')}`,
  `--pid-file=${join(folder, 'pid')}`,
  `--init-file=${join(folder, 'first.sql')}`,
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--max-connections=400',
  '--performance-schema=OFF',
  `--innodb-buffer-pool-size=${options.bufferPoolMb ?? 128}M`,
  `--innodb-flush-log-at-trx-commit=${options.flushLogAtCommit ?? 1}`,
];

const answers = async (url: string): Promise<boolean> => {
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 2_000 });
    await connection.query('SELECT 1');
    await connection.end();
    return true;
  } catch {
    return false; // not up yet: the caller asks again until its limit
  }
};

const waitUntilItAnswers = async (name: string, child: ChildProcess, url: string, logFile: string): Promise<void> => {
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || Date.now() > limit) {
      const log = readFileSync(logFile, 'utf8').slice(-4_000);
      throw new Error(`${name} ${ended ? 'ended while starting' : 'does not answer'}:\n${log}`);
    }
    await sleep(100);
  }
};

const endProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(killer);
};

/** Starts a server on a free port of 127.0.0.1 with data of its own, and waits until it answers. */
export const startPrivateServer = async (program: ServerProgram, options: ServerOptions): Promise<PrivateServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'xinyue-db-'));
  const removeData = () => rmSync(folder, { recursive: true, force: true });
  const logFile = join(folder, 'log');
  writeFileSync(join(folder, 'first.sql'), FIRST_SQL.join('\n'));
  let child: ChildProcess | undefined;
  const abandon = () => {
    child?.kill('SIGKILL');
    removeData();
  };
  process.once('exit', abandon); // a test run that dies must not leave a server behind
  const stop = async () => {
    process.off('exit', abandon);
    if (child) await endProcess(child);
    removeData();
  };
  try {
    await program.initialise(join(folder, 'data'));
    const port = await freePort();
    const url = `mysql://${ACCOUNT.user}:${ACCOUNT.password}@127.0.0.1:${port}/${ACCOUNT.database}`;
    const [command = '', ...args] = [...program.command, ...settings(folder, port, options), `--log-error=${logFile}`];
    writeFileSync(logFile, '');
    child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', (error) => writeFileSync(logFile, error.message));
    await waitUntilItAnswers(program.name, child, url, logFile);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
