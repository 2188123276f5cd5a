import type { Fee } from '../contracts/delivery';

/** Who pays what delivery costs. A fee that the reader pays makes the order wait in `paying`. */
export interface Payments { payerOf(quote: Fee): Fee['paidBy'] }
