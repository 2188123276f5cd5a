import { EntitySchema } from 'typeorm';

/** One manifestation as one source describes it. `holdings` counts its copies and is its static rank in lists. */
export interface TitleRow {
  id: string;
  source: string;
  sourceId: string;
  isbn: string | null;
  holdings: number;
  /** 0 when the source doesn't say. */
  year: number;
  title: string;
  author: string;
  publisher: string;
  clc: string | null;
  language: string | null;
  pages: string | null;
  priceFen: number | null;
  subjects: string[];
  /** Title, author and subjects as they are searched, one a line; see tokens.ts. */
  searchText: string;
  summary: string | null;
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
    author: { type: 'varchar', length: 300 },
    publisher: { type: 'varchar', length: 200 },
    clc: { type: 'varchar', length: 32, nullable: true },
    language: { type: 'varchar', length: 3, nullable: true },
    pages: { type: 'varchar', length: 100, nullable: true },
    priceFen: { type: 'bigint', nullable: true },
    subjects: { type: 'json' },
    searchText: { type: 'text' },
    summary: { type: 'text', nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
