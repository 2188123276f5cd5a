import { EntitySchema } from 'typeorm';

/** The word index: a term of tokens.ts and a title that has it. */
export interface TitleTerm {
  term: string;
  titleId: string;
}

export const titleTermTable = new EntitySchema<TitleTerm>({
  name: 'title_term',
  columns: {
    term: { type: 'varchar', length: 32, primary: true },
    titleId: { type: 'varchar', length: 32, primary: true },
  },
});
