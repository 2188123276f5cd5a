import { seedLibraries } from './libraries';
import type { SeedCopy, SeedCopyState, SeedLibrary, SeedTitle } from './shapes';
import { draw, hashOf, spread } from './spread';
import { seedTitles } from './titles';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Library number, the ISBN without prefix and check digit, ordinal: unique by its parts. */
const barcodeOf = (title: SeedTitle, library: SeedLibrary, ordinal: number) =>
  pad(library.number, 3) + title.isbn.slice(3, 12) + pad(ordinal, 2);

/** 种次号, and from a work's second edition on the edition's ordinal, as in `I247.57/1234:2`. */
function callNumberOf(title: SeedTitle, library: SeedLibrary, edition: number): string {
  const serial = draw(`${library.code}/${title.title}/${title.author}`, 1, 4999);
  const mark = edition > 1 ? `:${edition}` : '';
  return `${title.clc}/${serial}${mark}`;
}

/** One title in thirty is read in the library only, and so is now and then the provincial library's last of several. */
function stateOf(title: SeedTitle, library: SeedLibrary, ordinal: number, count: number): SeedCopyState {
  if (hashOf(`${title.isbn}/use`) % 30 === 0) return 'in-library-only';
  const kept = library.level === 'province' && count > 1 && ordinal === count;
  return kept && hashOf(`${title.isbn}/kept`) % 8 === 0 ? 'in-library-only' : 'available';
}

function copiesOf(title: SeedTitle, libraries: readonly SeedLibrary[], edition: number): SeedCopy[] {
  return [...spread(title, libraries)].flatMap(([library, count]) =>
    Array.from({ length: count }, (_, index) => ({
      isbn: title.isbn,
      library: library.code,
      barcode: barcodeOf(title, library, index + 1),
      callNumber: callNumberOf(title, library, edition),
      state: stateOf(title, library, index + 1, count),
    })));
}

/** The demonstration holdings: the same titles and libraries always give the same copies. */
export function seedCopies(
  titles: readonly SeedTitle[] = seedTitles,
  libraries: readonly SeedLibrary[] = seedLibraries,
): SeedCopy[] {
  const editions = new Map<string, number>();
  return titles.flatMap((title) => {
    const work = `${title.title}/${title.author}`;
    const edition = (editions.get(work) ?? 0) + 1;
    editions.set(work, edition);
    return copiesOf(title, libraries, edition);
  });
}
