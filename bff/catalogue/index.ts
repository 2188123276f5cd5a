export type { Catalogue } from './catalogue';
export { pageByCode } from './code-page';
export { isHeld, type Copy, type CopyState } from './copy';
export {
  importRecords, UnknownLibrary, type ImportCounts, type ImportOptions, type ImportProgress, type Rejection,
} from './import';
export type { MarcEncoding } from './iso2709';
export type { LibraryRow } from './library.table';
export { kmBetween, nearestFirst, type Near } from './near';
export { catalogueRoutes } from './routes';
export { seedCatalogue } from './seed';
export { copiesById, copiesOf, copyByBarcode, libraries, librariesOf, moveCopy, titleBriefs } from './store';
