import type { Credit } from '../contracts/credit';
import type { CreditDecision, Decided } from './decision';

export interface CreditPolicy {
  /** Zhima's score to reach, 350 to 950. Constant per product: a source counts another threshold as another question. */
  threshold: number;
  /** How long an admission or a refusal holds. */
  knownMs: number;
  /** How long nothing is known before the source is asked again. */
  unknownMs: number;
  /** A decision is renewed this long before it ends, so that no reader waits for it. */
  renewAheadMs: number;
  /** How long an admission that could not be renewed goes on, on the reader's own record. */
  graceMs: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 550 is what Zhejiang's libraries ask for. */
export const defaultCreditPolicy: CreditPolicy = {
  threshold: 550, knownMs: 30 * DAY, unknownMs: HOUR, renewAheadMs: DAY, graceMs: 7 * DAY,
};

export type Finding = Pick<Decided, 'outcome' | 'source' | 'reason'>;

const retryOf = ({ outcome, reason }: Finding, expires: number, policy: CreditPolicy): Date | null => {
  if (outcome !== 'unknown') return new Date(expires - policy.renewAheadMs);
  return reason === 'source-down' ? new Date(expires) : null;
};

export const decide = (finding: Finding, now: Date, policy: CreditPolicy): Decided => {
  const expires = now.getTime() + (finding.outcome === 'unknown' ? policy.unknownMs : policy.knownMs);
  return {
    ...finding, threshold: policy.threshold, decidedAt: now, expiresAt: new Date(expires),
    retryAt: retryOf(finding, expires, policy),
  };
};

export const isExpired = ({ expiresAt }: Decided, now: Date) => expiresAt <= now;

const NEVER_ASKED: Credit = {
  outcome: 'unknown', source: 'none', reason: 'not-asked', decidedAt: null, expiresAt: null,
};

/** How a reader stands now. An ended admission goes on through its grace; an ended refusal is no longer held against anyone. */
export const standing = (latest: CreditDecision | null, now: Date, policy: CreditPolicy): Credit => {
  if (!latest) return NEVER_ASKED;
  const { outcome, source, reason } = latest;
  const held = { decidedAt: latest.decidedAt.toISOString(), expiresAt: latest.expiresAt.toISOString() };
  if (outcome === 'unknown' || !isExpired(latest, now)) return { outcome, source, reason, ...held };
  const graceEnds = new Date(latest.expiresAt.getTime() + policy.graceMs);
  if (outcome === 'admitted' && graceEnds > now) {
    return { outcome, source: 'own-record', reason, ...held, expiresAt: graceEnds.toISOString() };
  }
  return { ...NEVER_ASKED, ...held };
};
