import type { answerOf as Default } from './failed-request';

const LOWEST_STATUS = 100;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

// my.request succeeds at status 200 alone: a 201 or a refusal arrives as a failure, its body perhaps unparsed.
export const answerOf: typeof Default = (failure) => {
  const { status, data } = (failure ?? {}) as { status?: unknown; data?: unknown };
  if (typeof status !== 'number' || status < LOWEST_STATUS) return undefined;
  return { status, body: typeof data === 'string' ? parse(data) : data };
};
