import type { LibraryLevel, SeedLibrary, SeedTitle } from './shapes';

/** FNV-1a with a closing mix, so that near keys land far apart; the seeds must be equal on every machine. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number of `from..to`, always the same for the same key. */
export const draw = (key: string, from: number, to: number) => from + (hashOf(key) % (to - from + 1));

const weights: Record<LibraryLevel, number> = { province: 60, city: 8, county: 1 };

function pick(key: string, libraries: readonly SeedLibrary[]): SeedLibrary {
  const tickets = libraries.flatMap((library) => Array<SeedLibrary>(weights[library.level]).fill(library));
  const drawn = tickets[draw(key, 0, tickets.length - 1)];
  if (!drawn) throw new Error('no library to pick from');
  return drawn;
}

function pickSeveral(title: SeedTitle, libraries: readonly SeedLibrary[], count: number): SeedLibrary[] {
  const picked: SeedLibrary[] = [];
  while (picked.length < count) {
    const others = libraries.filter((library) => !picked.includes(library));
    picked.push(pick(`${title.isbn}/owner/${picked.length}`, others));
  }
  return picked;
}

/** One title in twenty is held once in the province; the others have 3-9 copies in 2-6 libraries. */
export function spread(title: SeedTitle, libraries: readonly SeedLibrary[]): Map<SeedLibrary, number> {
  const single = hashOf(`${title.isbn}/kind`) % 20 === 0;
  const owners = pickSeveral(title, libraries, single ? 1 : draw(`${title.isbn}/owners`, 2, 6));
  const counts = new Map(owners.map((owner) => [owner, 1]));
  if (single) return counts;
  const total = draw(`${title.isbn}/copies`, Math.max(3, owners.length), 9);
  for (let nth = owners.length; nth < total; nth += 1) {
    const owner = pick(`${title.isbn}/copy/${nth}`, owners);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
