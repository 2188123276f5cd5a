export type CopyState =
  | 'available' | 'reserved' | 'on-loan' | 'in-transit' | 'in-library-only' | 'missing' | 'withdrawn';

/** One physical copy. `libraryCode` owns it; `atLibraryCode` has it, or had it last when a reader or van does. */
export interface Copy {
  id: string;
  barcode: string;
  titleId: string;
  libraryCode: string;
  atLibraryCode: string;
  state: CopyState;
  callNumber: string | null;
}

/** Every legal move of a copy. */
const MOVES: Record<CopyState, readonly CopyState[]> = {
  available: ['reserved', 'on-loan', 'in-transit', 'in-library-only', 'missing', 'withdrawn'],
  reserved: ['available', 'in-transit', 'on-loan', 'in-library-only', 'missing'],
  'on-loan': ['available', 'reserved', 'in-transit', 'in-library-only', 'missing'],
  'in-transit': ['in-transit', 'available', 'reserved', 'on-loan', 'in-library-only', 'missing'],
  'in-library-only': ['available', 'in-transit', 'missing', 'withdrawn'],
  missing: ['available', 'in-transit', 'in-library-only', 'withdrawn'],
  withdrawn: [],
};

export const mayMove = (from: CopyState, to: CopyState) => MOVES[from].includes(to);

/** Copies that a reader can hope for: the lost and the withdrawn are not counted on any screen. */
export const isHeld = (state: CopyState) => state !== 'missing' && state !== 'withdrawn';
