import type { Fee } from '../contracts/delivery';

/** Every delivery fee is shown and paid by the library, until readers can pay (docs/decisions/0004). */
export const libraryPays = { payerOf: (_quote: Fee): Fee['paidBy'] => 'library' };
