import { createHash } from 'node:crypto';

const BYTES = 32;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const ACCESS_MS = 30 * MINUTE;
export const REFRESH_MS = 30 * DAY;
/** How soon the same refresh token may come again because its answer was lost. */
export const LOST_ANSWER_MS = 10_000;

export interface Tokens { accessToken: string; refreshToken: string }

export const makeTokens = (random: (bytes: number) => Buffer): Tokens => ({
  accessToken: random(BYTES).toString('base64url'),
  refreshToken: random(BYTES).toString('base64url'),
});

/** SHA-256 in hex: a token has 256 random bits, so it needs no key and no salt. */
export const tokenDigest = (token: string) => createHash('sha256').update(token).digest('hex');
