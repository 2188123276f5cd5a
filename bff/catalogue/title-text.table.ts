import { EntitySchema } from 'typeorm';

/** The long part of a title. `searchText`: title, author, subjects as they are searched, one a line; see tokens.ts. */
export interface TitleText {
  titleId: string;
  searchText: string;
  subjects: string[];
  summary: string | null;
}

export const titleTextTable = new EntitySchema<TitleText>({
  name: 'title_text',
  columns: {
    titleId: { type: 'varchar', length: 32, primary: true },
    searchText: { type: 'text' },
    subjects: { type: 'json' },
    summary: { type: 'text', nullable: true },
  },
});
