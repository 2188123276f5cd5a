import { marks, type Sql } from '../database';
import { seedCopies, seedLibraries, seedTitles, type SeedCopy, type SeedTitle } from '../database/seeds';
import type { Catalogue } from './catalogue';
import type { Copy } from './copy';
import { copyTable } from './copy.table';
import { libraryTable } from './library.table';
import { libraries } from './store';
import { describe, insertTitles, type NewTitle, type TitleFacts } from './title-facts';
import { titleTable } from './title.table';

const SOURCE = 'demonstration';
const TITLES_PER_BATCH = 200;

const factsOf = (seed: SeedTitle): TitleFacts => ({
  ...seed, sourceId: seed.isbn, contributors: [], pages: `${seed.pages}页`, subjects: [], summary: null,
});

const copiesByIsbn = (): Map<string, SeedCopy[]> => {
  const byIsbn = new Map<string, SeedCopy[]>();
  for (const copy of seedCopies()) byIsbn.set(copy.isbn, [...(byIsbn.get(copy.isbn) ?? []), copy]);
  return byIsbn;
};

const seedMissingLibraries = async (tx: Sql): Promise<void> => {
  const known = await libraries(tx);
  const missing = seedLibraries.filter(({ code }) => !known.has(code));
  if (missing.length === 0) return;
  await tx.insert(libraryTable, missing.map(({ number: _number, ...library }) => library));
};

const unknown = async (tx: Sql, batch: readonly SeedTitle[]): Promise<SeedTitle[]> => {
  const isbns = batch.map(({ isbn }) => isbn);
  const rows = await tx.all(titleTable, `where source = ? and source_id in (${marks(isbns)})`, [SOURCE, ...isbns]);
  const known = new Set(rows.map(({ sourceId }) => sourceId));
  return batch.filter(({ isbn }) => !known.has(isbn));
};

const newTitle = ({ now, newId }: Catalogue, seed: SeedTitle, holdings: number): NewTitle => {
  const facts = factsOf(seed);
  const identity = { id: newId(), source: SOURCE, sourceId: facts.sourceId };
  const { row, text } = describe(facts);
  return { row: { ...identity, ...row, holdings, createdAt: now() }, text, record: null };
};

const newCopy = (titleId: string, id: string, { barcode, library, callNumber, state }: SeedCopy): Copy =>
  ({ id, barcode, titleId, libraryCode: library, atLibraryCode: library, state, callNumber });

/** A title comes with all its copies in one transaction, so a title that is known needs no second look. */
const seedBatch = async (
  catalogue: Catalogue, tx: Sql, batch: readonly SeedTitle[], copies: ReadonlyMap<string, SeedCopy[]>,
): Promise<void> => {
  const held = (isbn: string) => copies.get(isbn) ?? [];
  const titles = (await unknown(tx, batch)).map((seed) => newTitle(catalogue, seed, held(seed.isbn).length));
  if (titles.length === 0) return;
  await insertTitles(tx, titles);
  await tx.insert(copyTable, titles.flatMap(({ row }) =>
    held(row.sourceId).map((copy) => newCopy(row.id, catalogue.newId(), copy))));
};

/** Loads the demonstration libraries, titles and copies that are not there yet. */
export const seedCatalogue = async (catalogue: Catalogue): Promise<void> => {
  await catalogue.db.tx(seedMissingLibraries);
  const copies = copiesByIsbn();
  for (let at = 0; at < seedTitles.length; at += TITLES_PER_BATCH) {
    await catalogue.db.tx((tx) => seedBatch(catalogue, tx, seedTitles.slice(at, at + TITLES_PER_BATCH), copies));
  }
};
