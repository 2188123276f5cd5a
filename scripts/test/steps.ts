import { requireChromium } from '../../test/support/browser';
import { MissingTool } from '../../test/support/servers/debian';
import { startMariaDb } from '../../test/support/servers/mariadb';
import { startMySql } from '../../test/support/servers/mysql';
import type { PrivateServer, ServerOptions } from '../../test/support/servers/private-server';
import { runJest } from './jest-run';
import { runCommand } from './run-command';
import { failed, passed, skipped, type Outcome, type Step } from './step';

/** What a step does about a tool that it cannot have. */
export type WhenMissing = 'fail' | 'skip';

const FAST: ServerOptions = { flushLogAtCommit: 0, bufferPoolMb: 64 };

const command = (program: string, ...args: string[]) => async (): Promise<Outcome> => {
  const { ok, output } = await runCommand(program, args);
  return ok ? passed(output) : failed(output);
};

const build = (channel: string): Step => ({
  name: channel,
  resource: 'taro',
  run: async () => {
    const { ok, output } = await runCommand('taro', ['build', '--type', channel], { NODE_ENV: 'production' });
    return ok ? passed(output) : failed(output);
  },
});

const orMissing = async (whenMissing: WhenMissing, run: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    return whenMissing === 'fail' ? failed(error.message) : skipped(error.message);
  }
};

// On a server only the suites that reach the database are worth a second run.
const databaseTests = (jestArgs: string[]): string[] =>
  jestArgs.length > 0 ? jestArgs : ['--findRelatedTests', 'test/support/database.ts'];

const onServer = (
  start: (options: ServerOptions) => Promise<PrivateServer>,
  whenMissing: WhenMissing,
  jestArgs: string[],
) => () => orMissing(whenMissing, async () => {
  const server = await start(FAST);
  try {
    return await runJest('unit', databaseTests(jestArgs), { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
});

const inChromium = (whenMissing: WhenMissing, jestArgs: string[]) => () => orMissing(whenMissing, () => {
  requireChromium();
  return runJest('e2e', jestArgs);
});

/** Every step of the test command, in the order in which they start. */
export const allSteps = (missing: { tools: WhenMissing; mysql: WhenMissing }, jestArgs: string[]): Step[] => [
  build('zlb'),
  { name: 'types', run: command('npm', 'run', '-s', 'types') },
  { name: 'rules', run: command('npm', 'run', '-s', 'rules') },
  { name: 'lint', run: command('npm', 'run', '-s', 'lint') },
  { name: 'sqlite', run: () => runJest('unit', jestArgs, { TEST_DATABASE_URL: '' }) },
  build('weapp'),
  build('alipay'),
  { name: 'sizes', needs: ['weapp', 'alipay'], run: command('tsx', 'scripts/check-size.ts') },
  { name: 'packages', needs: ['weapp', 'alipay'], run: () => runJest('packages', jestArgs) },
  { name: 'e2e', needs: ['zlb'], run: inChromium(missing.tools, jestArgs) },
  { name: 'mariadb', run: onServer(startMariaDb, missing.tools, jestArgs) },
  { name: 'mysql', run: onServer(startMySql, missing.mysql, jestArgs) },
];
