import type { SeedTitle } from './shapes';
import rows from './titles.json';

/** In the order of the shelves: by CLC class, then title. */
export const seedTitles: readonly SeedTitle[] = rows;
