import type { Copy } from '../catalogue';

export interface Allotment { libraryCode: string; copies: Copy[] }

type Candidates = Map<string, Copy[]>;

const byLibrary = (copies: Copy[], wanted: Set<string>): Candidates => {
  const candidates: Candidates = new Map();
  for (const copy of copies) {
    if (copy.state !== 'available' || !wanted.has(copy.titleId)) continue;
    candidates.set(copy.atLibraryCode, [...(candidates.get(copy.atLibraryCode) ?? []), copy]);
  }
  return candidates;
};

const oneEach = (copies: Copy[], wanted: Set<string>): Copy[] => {
  const chosen = new Map<string, Copy>();
  for (const copy of copies) if (wanted.has(copy.titleId) && !chosen.has(copy.titleId)) chosen.set(copy.titleId, copy);
  return [...chosen.values()];
};

/**
 * Few parcels first, near libraries next: again and again the library that has most of what is still wanted,
 * the nearest of equals (`rank`: smaller is nearer). Titles without an available copy are left out.
 */
export const allocate = (titleIds: string[], copies: Copy[], rank: (libraryCode: string) => number): Allotment[] => {
  const wanted = new Set(titleIds);
  const allotments: Allotment[] = [];
  for (;;) {
    const offers = [...byLibrary(copies, wanted)].map(([libraryCode, held]) =>
      ({ libraryCode, copies: oneEach(held, wanted) }));
    const best = offers.sort((a, b) =>
      b.copies.length - a.copies.length || rank(a.libraryCode) - rank(b.libraryCode)
      || (a.libraryCode < b.libraryCode ? -1 : 1))[0];
    if (!best) return allotments;
    allotments.push(best);
    for (const { titleId } of best.copies) wanted.delete(titleId);
  }
};

interface Area { city: string; district: string }

/** Smaller is nearer. A courier needs as long from any library of a city, so the larger ones, which pack daily, come first. */
export const nearness = (library: Area & { level: 'province' | 'city' | 'county' }, address: Area): number => {
  if (library.city !== address.city) return { province: 3, city: 4, county: 5 }[library.level];
  if (library.level !== 'county') return 0;
  return library.district === address.district ? 1 : 2;
};

/** Parcels of at most `size`. */
export const inParcels = <T>(list: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
