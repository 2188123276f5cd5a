import type { LibraryRow } from './library.table';

const LEVELS = ['province', 'city', 'county'] as const;
const chinese = new Intl.Collator('zh-Hans-CN');

/** Province, then cities, then counties; by name within a level. */
export const byLevelAndName = (one: LibraryRow, other: LibraryRow): number =>
  LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)
  || chinese.compare(one.name, other.name)
  || (one.code < other.code ? -1 : 1);
