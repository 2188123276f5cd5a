/** What the server answered to a request that the host calls failed; undefined when no answer arrived. */
export const answerOf = (_failure: unknown): { status: number; body: unknown } | undefined => undefined;
