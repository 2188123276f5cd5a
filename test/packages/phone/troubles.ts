import { inspect } from 'node:util';

const textOf = (given: unknown): string => {
  const { message, stack } = (given ?? {}) as { message?: unknown; stack?: unknown };
  if (typeof message !== 'string') return inspect(given, { depth: 3 });
  return typeof stack === 'string' ? stack.split('\n').slice(0, 6).join('\n') : message;
};

/** What a developer would see in red in the vendor's tool. A story that went well leaves none. */
export const troubles = () => {
  const said: string[] = [];
  const keep = (...given: unknown[]) => void said.push(given.map(textOf).join(' '));
  return {
    all: said,
    keep,
    console: { log: () => undefined, info: () => undefined, debug: () => undefined, warn: keep, error: keep },
  };
};
export type Troubles = ReturnType<typeof troubles>;
