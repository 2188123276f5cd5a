import { EntitySchema } from 'typeorm';

/** One manifestation as one source describes it: what lists and searches read of it, kept narrow. */
export interface TitleRow {
  id: string;
  source: string;
  sourceId: string;
  isbn: string | null;
  /** Counts its copies: its static rank in lists. */
  holdings: number;
  /** 0 when the source doesn't say. */
  year: number;
  title: string;
  /** The beginning of the title as it is searched, see tokens.ts. */
  titleKey: string;
  author: string;
  publisher: string;
  clc: string | null;
  language: string | null;
  pages: string | null;
  priceFen: number | null;
  createdAt: Date;
}

export const titleTable = new EntitySchema<TitleRow>({
  name: 'title',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    source: { type: 'varchar', length: 32 },
    sourceId: { type: 'varchar', length: 64 },
    isbn: { type: 'varchar', length: 13, nullable: true },
    holdings: { type: 'int' },
    year: { type: 'int' },
    title: { type: 'varchar', length: 500 },
    titleKey: { type: 'varchar', length: 64 },
    author: { type: 'varchar', length: 300 },
    publisher: { type: 'varchar', length: 200 },
    clc: { type: 'varchar', length: 32, nullable: true },
    language: { type: 'varchar', length: 3, nullable: true },
    pages: { type: 'varchar', length: 100, nullable: true },
    priceFen: { type: 'bigint', nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
