import type { Sql } from '../database';
import { describe, type RawRecord, type TitleFacts } from './title-facts';
import { titleTermTable } from './title-term.table';
import { termsOfSearchText } from './tokens';

export interface KnownTitle { id: string; searchText: string }

const reindex = async (tx: Sql, { id, searchText }: KnownTitle, fresh: string): Promise<void> => {
  const before = new Set(termsOfSearchText(searchText));
  const after = new Set(termsOfSearchText(fresh));
  for (const term of before) {
    if (!after.has(term)) await tx.run('delete from title_term where term = ? and title_id = ?', [term, id]);
  }
  const added = [...after].filter((term) => !before.has(term));
  if (added.length > 0) await tx.insert(titleTermTable, added.map((term) => ({ term, titleId: id })));
};

/** Describes a title anew: its columns, its terms and the record it comes from. Its copies stay as they are. */
export const updateTitle = async (tx: Sql, known: KnownTitle, facts: TitleFacts, record: RawRecord): Promise<void> => {
  const { row, text } = describe(facts);
  await tx.run(
    `update title set isbn = ?, title = ?, title_key = ?, author = ?, publisher = ?, year = ?, clc = ?, language = ?,
      pages = ?, price_fen = ? where id = ?`,
    [
      row.isbn, row.title, row.titleKey, row.author, row.publisher, row.year, row.clc, row.language,
      row.pages, row.priceFen, known.id,
    ],
  );
  await tx.run(
    'update title_text set search_text = ?, subjects = ?, summary = ? where title_id = ?',
    [text.searchText, JSON.stringify(text.subjects), text.summary, known.id],
  );
  await reindex(tx, known, text.searchText);
  await tx.run('update title_record set sha256 = ?, raw = ? where title_id = ?', [record.sha256, record.raw, known.id]);
};
