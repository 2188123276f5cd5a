import { parseArgs } from 'node:util';
import { describe, table, total } from './test/report';
import { killCommands } from './test/run-command';
import { runSteps, type Result } from './test/schedule';
import type { Step } from './test/step';
import { allSteps } from './test/steps';

// npm test [-- --only sqlite,lint [-- <jest arguments>]]
const LANES = 2;

const select = (steps: Step[], only: string[] | undefined, inCi: boolean): Step[] => {
  if (!only) return steps.filter(({ name }) => inCi || name !== 'mysql');
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step named ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  }
  return steps.filter(({ name }) => only.includes(name));
};

const isLoudSkip = (result: Result): boolean => result.passed + result.failed === 0;

const main = async (): Promise<void> => {
  const separator = process.argv.indexOf('--', 2);
  const end = separator < 0 ? process.argv.length : separator;
  const { values } = parseArgs({ args: process.argv.slice(2, end), options: { only: { type: 'string' } } });
  const only = values.only?.split(',');
  const inCi = Boolean(process.env.CI);
  // A server that was asked for by name must be there; CI must have all but MySQL, which it tests when it can.
  const missing = { tools: inCi || only ? 'fail' : 'skip', mysql: only ? 'fail' : 'skip' } as const;
  const steps = select(allSteps(missing, process.argv.slice(end + 1)), only, inCi);

  const results = await runSteps(steps, LANES, {
    started: (name) => console.log(`... ${name} started`),
    ended: (result) => console.log(describe(result)),
  });
  console.log(table(results));
  for (const { name, output } of results.filter(isLoudSkip)) console.log(`!!! NOT TESTED: ${name}: ${output}`);
  console.log(total(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
};

process.on('exit', killCommands);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
