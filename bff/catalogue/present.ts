import type { Holding, Library, NearLibrary, Title, TitleBrief, TitleSummary } from '../contracts/catalogue';
import type { LibraryRow } from './library.table';
import type { Near } from './near';
import type { TitleText } from './title-text.table';
import type { TitleRow } from './title.table';

export interface CopyCount { total: number; available: number; inLibraryOnly: number }

export const presentBrief = ({ id, title, author, publisher, year, isbn, clc }: TitleRow): TitleBrief =>
  ({ id, title, author, publisher, year: year === 0 ? null : year, isbn, clc });

export const presentSummary = (brief: TitleBrief, copies: CopyCount): TitleSummary =>
  ({ ...brief, copies });

export const presentLibrary = ({ code, name, level, city, district }: LibraryRow): Library =>
  ({ code, name, level, city, district });

export const presentNearLibrary = (library: Near<LibraryRow>): NearLibrary =>
  ({ ...presentLibrary(library), distanceKm: library.distanceKm });

export const presentTitle = (row: TitleRow, text: TitleText, copies: CopyCount, distribution: Holding[]): Title => ({
  ...presentSummary(presentBrief(row), copies),
  language: row.language, pages: row.pages, priceFen: row.priceFen, summary: text.summary, subjects: text.subjects,
  distribution,
});
