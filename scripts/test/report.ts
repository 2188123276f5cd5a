import type { Result } from './schedule';

const TAIL_LINES = 12;

const verdict = ({ passed, failed }: Result): string => {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'passed' : 'SKIPPED';
};

const tail = (output: string): string => {
  const lines = output.trimEnd().split('\n');
  return lines.slice(-TAIL_LINES).join('\n');
};

/** The heading and the output of one ended step: all of it when the step failed, else its last lines. */
export const describe = (result: Result): string => {
  const heading = `=== ${result.name}: ${verdict(result)} in ${result.seconds.toFixed(1)} s `.padEnd(100, '=');
  const output = result.failed > 0 ? result.output.trimEnd() : tail(result.output);
  return output ? `\n${heading}\n${output}` : `\n${heading}`;
};

const row = (name: string, state: string, ...figures: string[]): string =>
  `${name.padEnd(12)}${state.padEnd(10)}${figures.map((figure) => figure.padStart(9)).join('')}`;

export const table = (results: Result[]): string => {
  const rows = results.map((result) => row(
    result.name,
    verdict(result),
    String(result.passed),
    String(result.failed),
    String(result.skipped),
    `${result.seconds.toFixed(1)} s`,
  ));
  return ['', row('step', 'result', 'passed', 'failed', 'skipped', 'time'), ...rows, ''].join('\n');
};

/** The last line of the test command: tests of all runs, and one for each other step. */
export const total = (results: Result[]): string => {
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((count, result) => count + result[key], 0);
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  return sum('skipped') > 0 ? `${line}, ${sum('skipped')} skipped` : line;
};
