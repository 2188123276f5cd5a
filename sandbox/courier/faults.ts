/** How badly the courier behaves until told otherwise. */
export interface Faults {
  /** Its platform drops every connection. */
  down: boolean;
  /** Its platform takes so long to answer, in milliseconds. */
  slowMs: number;
  /** Provinces it will not send to. */
  unserved: string[];
  /** Each callback arrives so many times more, all at once. */
  repeat: number;
  /** Callbacks wait until there are so many, and then go out last first. */
  reorder: number;
  /** Each callback waits so long before it is sent, in milliseconds. */
  delayMs: number;
  /** Callbacks carry a wrong signature. */
  forge: boolean;
  /** Callbacks are never sent. */
  lose: boolean;
}

export const NO_FAULTS: Faults = {
  down: false, slowMs: 0, unserved: [], repeat: 0, reorder: 0, delayMs: 0, forge: false, lose: false,
};
