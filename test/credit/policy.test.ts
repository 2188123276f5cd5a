import fc from 'fast-check';
import type { CreditDecision } from '../../bff/credit/decision';
import { decide, defaultCreditPolicy as policy, standing, type Finding } from '../../bff/credit/policy';

const NOW = new Date('2026-11-22T02:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const later = (ms: number) => new Date(NOW.getTime() + ms);

const findings: Record<string, Finding> = {
  admitted: { outcome: 'admitted', source: 'zhima', reason: 'score-sufficient' },
  refused: { outcome: 'refused', source: 'zhima', reason: 'score-insufficient' },
  noScore: { outcome: 'unknown', source: 'zhima', reason: 'no-score' },
  down: { outcome: 'unknown', source: 'zhima', reason: 'source-down' },
};
const decision = (finding: Finding): CreditDecision => ({ id: '1', readerId: 'reader', ...decide(finding, NOW, policy) });

describe('a credit decision', () => {
  it('asks for 550 and holds 30 days, or an hour when nothing is known', () => {
    expect(decision(findings.admitted!)).toMatchObject({ threshold: 550, expiresAt: later(30 * DAY) });
    expect(decision(findings.refused!).expiresAt).toEqual(later(30 * DAY));
    expect(decision(findings.down!).expiresAt).toEqual(later(HOUR));
  });

  it('is renewed before it ends; a source that was down is asked in an hour; a person without a score is not asked again', () => {
    expect(decision(findings.admitted!).retryAt).toEqual(later(29 * DAY));
    expect(decision(findings.down!).retryAt).toEqual(later(HOUR));
    expect(decision(findings.noScore!).retryAt).toBeNull();
  });

  it('stands as it was made until it ends', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(findings)), fc.nat(HOUR - 1), (finding, ms) => {
      expect(standing(decision(finding), later(ms), policy)).toMatchObject(finding);
    }));
  });

  it('that admitted goes on a week on the reader\'s own record, then is unknown', () => {
    expect(standing(decision(findings.admitted!), later(30 * DAY), policy)).toMatchObject({
      outcome: 'admitted', source: 'own-record', expiresAt: later(37 * DAY).toISOString(),
    });
    expect(standing(decision(findings.admitted!), later(37 * DAY), policy)).toMatchObject({
      outcome: 'unknown', source: 'none', reason: 'not-asked',
    });
  });

  it('that refused is held against nobody after it ended', () => {
    expect(standing(decision(findings.refused!), later(30 * DAY), policy).outcome).toBe('unknown');
  });

  it('is unknown for whom nobody asked', () => {
    expect(standing(null, NOW, policy)).toEqual({
      outcome: 'unknown', source: 'none', reason: 'not-asked', decidedAt: null, expiresAt: null,
    });
  });

  it('never refuses because time passed', () => {
    fc.assert(fc.property(fc.constantFrom('admitted', 'noScore', 'down'), fc.nat(100 * DAY), (name, ms) =>
      standing(decision(findings[name]!), later(ms), policy).outcome !== 'refused'));
  });
});
