/** Call once at launch: tells when a page's code could not be fetched. A mini-program has all its code. */
export const watchLostCode = (_tell: () => void): void => undefined;
