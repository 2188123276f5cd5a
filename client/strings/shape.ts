import type { zh } from './zh';

/** The same shape with any words: a key that one language lacks is a type error. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Key in keyof T]: Worded<T[Key]> };

export type Strings = Worded<typeof zh>;
