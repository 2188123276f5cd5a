/** Call once at launch: makes "back" on the first page leave the app where the host needs help with that. */
export const guardBack = (): void => undefined;
