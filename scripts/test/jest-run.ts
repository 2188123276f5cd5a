import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command';
import type { Outcome } from './step';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

const NOTHING: JestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

// Two steps run at a time, so each jest takes half of the machine.
const WORKERS = Math.max(1, Math.floor(availableParallelism() / 2));

const readReport = async (file: string): Promise<JestReport> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JestReport;
  } catch {
    return NOTHING; // jest ended before it could report; its exit code and output tell why
  }
};

/** Runs one jest suite and counts its tests. A run without a single passed test is a failure. */
export const runJest = async (suite: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'xinyue-jest-'));
  const file = join(folder, 'report.json');
  const jestArgs = ['--selectProjects', suite, '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${WORKERS}`];
  const { ok, output } = await runCommand('jest', [...jestArgs, ...args], { NODE_ENV: 'test', ...env });
  const report = await readReport(file);
  await rm(folder, { recursive: true });
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const unexplained = broken === 0 && (!ok || report.numPassedTests === 0) ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: broken + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  };
};
