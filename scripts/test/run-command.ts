import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

const LIMIT_MS = 10 * 60_000;
const running = new Set<ChildProcess>();

export interface CommandResult {
  ok: boolean;
  output: string;
}

const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has already ended
  }
};

/** Kills what is still running, with everything it started. */
export const killCommands = (): void => running.forEach((child) => killGroup(child, 'SIGKILL'));

/** Runs a program of node_modules/.bin, or one on the PATH, at the project's root; never rejects, never waits for input. */
export const runCommand = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> =>
  new Promise((done) => {
    const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
    const child = spawn(program, args, {
      cwd: ROOT,
      detached: true, // a process group of its own, so that its children can be ended with it
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const append = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', append);
    child.stderr.setEncoding('utf8').on('data', append);
    const timer = setTimeout(() => {
      append(`\nStill running after ${LIMIT_MS / 60_000} minutes: ended.\n`);
      killGroup(child, 'SIGKILL');
    }, LIMIT_MS);
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      running.delete(child);
      done({ ok, output });
    };
    child.on('error', (error) => {
      append(`${program}: ${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
