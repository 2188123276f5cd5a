import type { Holding, Place } from '../contracts/catalogue';
import { isHeld, type Copy } from './copy';
import { byLevelAndName } from './library-order';
import type { LibraryRow } from './library.table';
import { nearestFirst } from './near';
import { presentNearLibrary, type CopyCount } from './present';

const byPlace = (copies: readonly Copy[]): Map<string, Copy[]> => {
  const groups = new Map<string, Copy[]>();
  for (const copy of copies) {
    const group = groups.get(copy.atLibraryCode);
    if (group) group.push(copy);
    else groups.set(copy.atLibraryCode, [copy]);
  }
  return groups;
};

const countOf = (copies: readonly Copy[], state: Copy['state']) =>
  copies.filter((copy) => copy.state === state).length;

/** How many copies there are, the missing and the withdrawn left out. */
export const totals = (copies: readonly Copy[]): CopyCount => ({
  total: copies.filter(({ state }) => isHeld(state)).length,
  available: countOf(copies, 'available'),
  inLibraryOnly: countOf(copies, 'in-library-only'),
});

/** One row for each library that has copies, nearest first; a copy counts where it is, not whose it is. */
export const distributionOf = (
  copies: readonly Copy[], all: ReadonlyMap<string, LibraryRow>, place: Place,
): Holding[] => {
  const held = byPlace(copies.filter(({ state }) => isHeld(state)));
  const holders = [...held.keys()].map((code) => all.get(code)).filter((row): row is LibraryRow => row !== undefined);
  return nearestFirst(holders, place, byLevelAndName).map((library) => {
    const here = held.get(library.code)!;
    return {
      library: presentNearLibrary(library),
      callNumber: here.find(({ callNumber }) => callNumber !== null)?.callNumber ?? null,
      ...totals(here),
      inLibraryOnly: countOf(here, 'in-library-only'),
    };
  });
};
