export type LibraryLevel = 'province' | 'city' | 'county';

/**
 * `number` (1-999) begins the barcodes of its copies and never changes; `division` is the 6-digit code (GB/T 2260).
 * The place is the district's centre, in degrees to two decimals, not the building: hence `approximate`.
 */
export interface SeedLibrary {
  code: string;
  number: number;
  name: string;
  level: LibraryLevel;
  city: string;
  district: string;
  division: string;
  latitude: number;
  longitude: number;
  approximate: true;
}

/** One edition. `author`: names as on a catalogue card, parted by `; `; `clc`: 5th edition; `language`: ISO 639-2/B. */
export interface SeedTitle {
  isbn: string;
  title: string;
  author: string;
  publisher: string;
  year: number;
  pages: number;
  priceFen: number;
  clc: string;
  language: string;
}

export type SeedCopyState = 'available' | 'in-library-only';

/** `isbn` names the title, `library` the owner's code; `barcode` is 14 digits, unique in the province. */
export interface SeedCopy {
  isbn: string;
  library: string;
  barcode: string;
  callNumber: string;
  state: SeedCopyState;
}

/** The place is the district's centre, as for a library. */
export interface SeedBookstore {
  code: string;
  name: string;
  city: string;
  district: string;
  division: string;
  latitude: number;
  longitude: number;
  approximate: true;
}

/** Days from hand-over to sign-off, both ends included. */
export interface SeedDeliveryDays {
  from: number;
  to: number;
}

/** A parcel costs `firstFen` for up to `firstItems` and `nextFen` for each item more. */
export interface SeedDeliveryRule {
  library: string;
  itemsPerParcel: number;
  firstItems: number;
  firstFen: number;
  nextFen: number;
  paidBy: 'library' | 'reader';
  sameCity: SeedDeliveryDays;
  sameProvince: SeedDeliveryDays;
  elsewhere: SeedDeliveryDays;
}

/** What an overdue loan does is `onOverdue`; the two amounts count only when it is `charge`. */
export interface SeedLendingPolicy {
  library: string;
  itemsAtOnce: number;
  loanDays: number;
  renewals: number;
  renewalDays: number;
  onOverdue: 'suspend' | 'charge';
  overdueFenPerDay: number;
  overdueCapFen: number;
}
