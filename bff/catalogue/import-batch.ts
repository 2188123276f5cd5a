import { marks, type Sql } from '../database';
import type { Catalogue } from './catalogue';
import type { RecordItem } from './cnmarc';
import { copyTable } from './copy.table';
import { planCopies, type CopyPlan, type ImportTarget } from './import-copies';
import { describe, insertTitles, type NewTitle, type RawRecord, type TitleFacts } from './title-facts';
import { updateTitle, type KnownTitle } from './update-title';

export interface Arrival { offset: number; facts: TitleFacts; items: RecordItem[]; record: RawRecord }
/** `refused`: copies left out because their barcode belongs to another. */
export interface BatchResult {
  added: number;
  changed: number;
  unchanged: number;
  refused: { arrival: Arrival; barcode: string }[];
}

type Known = KnownTitle & { sha256: string };
type Coming = [arrival: Arrival, plan: CopyPlan];

const knownTitles = async (tx: Sql, library: string, batch: readonly Arrival[]): Promise<Map<string, Known>> => {
  const ids = batch.map(({ facts }) => facts.sourceId);
  const rows = await tx.query<{ id: string; source_id: string; search_text: string; sha256: string }>(
    `select t.id, t.source_id, x.search_text, r.sha256 from title t join title_record r on r.title_id = t.id
      join title_text x on x.title_id = t.id
      where t.source = ? and t.source_id in (${marks(ids)})`, [library, ...ids],
  );
  return new Map(rows.map((row) => [row.source_id, { id: row.id, searchText: row.search_text, sha256: row.sha256 }]));
};

const newTitle = ({ now, newId }: Catalogue, { library }: ImportTarget, [arrival, plan]: Coming): NewTitle => {
  const identity = { id: newId(), source: library, sourceId: arrival.facts.sourceId };
  const { row, text } = describe(arrival.facts);
  const holdings = plan.planned.length;
  return { row: { ...identity, ...row, holdings, createdAt: now() }, text, record: arrival.record };
};

const insertCopies = async (catalogue: Catalogue, tx: Sql, library: string, titles: NewTitle[], plans: CopyPlan[]) => {
  const copies = titles.flatMap(({ row }, at) => plans[at]!.planned.map(({ barcode, callNumber }) => ({
    id: catalogue.newId(), barcode, titleId: row.id, libraryCode: library, atLibraryCode: library,
    state: 'available' as const, callNumber: callNumber ?? row.clc,
  })));
  if (copies.length > 0) await tx.insert(copyTable, copies);
};

/** Keeps a batch of records, each with an id of its own, in the caller's transaction. */
export const keepBatch = async (
  catalogue: Catalogue, tx: Sql, target: ImportTarget, batch: readonly Arrival[],
): Promise<BatchResult> => {
  const known = await knownTitles(tx, target.library, batch);
  const fresh = batch.filter(({ facts }) => !known.has(facts.sourceId));
  const plans = await planCopies(tx, target, fresh.map(({ facts, items }) => ({ sourceId: facts.sourceId, items })));
  const titles = fresh.map((arrival, at) => newTitle(catalogue, target, [arrival, plans[at]!]));
  await insertTitles(tx, titles);
  await insertCopies(catalogue, tx, target.library, titles, plans);

  let changed = 0;
  for (const { facts, record } of batch) {
    const title = known.get(facts.sourceId);
    if (!title || title.sha256 === record.sha256) continue;
    await updateTitle(tx, title, facts, record);
    changed++;
  }
  const refused = fresh.flatMap((arrival, at) => plans[at]!.refused.map((barcode) => ({ arrival, barcode })));
  return { added: fresh.length, changed, unchanged: batch.length - fresh.length - changed, refused };
};
