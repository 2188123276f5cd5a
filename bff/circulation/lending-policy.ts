/** What a library lends by; one row a library. */
export interface LendingPolicy {
  libraryCode: string;
  /** Open loans a reader may have at once, over all libraries. */
  maxLoans: number;
  loanDays: number;
  renewals: number;
  renewalDays: number;
}
