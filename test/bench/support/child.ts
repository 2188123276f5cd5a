import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, so that it and its load share no event loop. */
export interface Child<Ready> {
  ready: Ready;
  /** CPU it has used so far, in microseconds, user and system. */
  cpu: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Starts `file` and waits for its first message. Its log lines are written and thrown away, as the process sees it. */
export const startChild = async <Ready>(file: string, args: string[]): Promise<Child<Ready>> => {
  const child = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended`)));
  ended.catch(() => undefined); // whoever waits for a message hears of it
  const message = <T>(): Promise<T> => Promise.race([once(child, 'message').then(([value]) => value as T), ended]);
  return {
    ready: await message<Ready>(),
    cpu: () => {
      child.send('cpu');
      return message<number>();
    },
    stop: async () => {
      child.disconnect();
      await ended.catch(() => undefined);
    },
  };
};

/** The child's side: says that it is ready, answers the parent, and ends with it. */
export const serveParent = (ready: object): void => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!(user + system);
  });
  process.on('disconnect', () => process.exit(0));
  process.send!(ready);
};
