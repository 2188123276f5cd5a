import rows from './libraries.json';
import type { LibraryLevel, SeedLibrary } from './shapes';

type Row = (typeof rows)[LibraryLevel][number];

const ofLevel = (level: LibraryLevel) => (row: Row): SeedLibrary => ({ ...row, level, approximate: true });

/** Province first, then cities, then counties by division code. */
export const seedLibraries: readonly SeedLibrary[] = [
  ...rows.province.map(ofLevel('province')),
  ...rows.city.map(ofLevel('city')),
  ...rows.county.map(ofLevel('county')),
];
