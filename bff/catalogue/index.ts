export { isHeld, type Copy, type CopyState } from './copy';
export type { LibraryRow } from './library.table';
export { copiesById, copiesOf, copyByBarcode, libraries, moveCopy, titleBriefs } from './store';
