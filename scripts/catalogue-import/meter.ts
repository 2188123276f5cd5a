import type { WriteStream } from 'node:tty';
import type { ImportProgress } from '../../bff/catalogue';

const TTY_MS = 200;
const LOG_MS = 5000;

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

const lineOf = ({ read, bytes, rejected }: ImportProgress, size: number, seconds: number): string => {
  const percent = Math.floor((bytes / size) * 100);
  const left = (seconds * (size - bytes)) / bytes;
  return `${percent} %  ${read} records  ${Math.round(read / seconds)}/s  ${rejected} rejected  ${minutes(left)} left`;
};

/** Says how far an import of `size` bytes is: on one line of a terminal, or a line every 5 seconds. */
export const importMeter = (size: number, out: WriteStream | NodeJS.WriteStream) => {
  const begun = performance.now();
  const every = out.isTTY ? TTY_MS : LOG_MS;
  let shown = begun;
  let dirty = false;
  return {
    show: (progress: ImportProgress): void => {
      const now = performance.now();
      if (now - shown < every || progress.bytes === 0) return;
      shown = now;
      dirty = out.isTTY;
      const line = lineOf(progress, size, (now - begun) / 1000);
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: (): void => {
      if (dirty) out.write('\n');
    },
  };
};
