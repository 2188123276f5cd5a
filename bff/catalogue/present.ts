import type { Library, TitleBrief } from '../contracts/catalogue';
import type { LibraryRow } from './library.table';
import type { TitleRow } from './title.table';

export const presentBrief = ({ id, title, author, publisher, year, isbn, clc }: TitleRow): TitleBrief =>
  ({ id, title, author, publisher, year, isbn, clc });

export const presentLibrary = ({ code, name, level, city, district }: LibraryRow): Library =>
  ({ code, name, level, city, district });
