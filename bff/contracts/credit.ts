import { z } from 'zod';
import { Instant, operation } from './wire';

export const CreditOutcome = z.enum(['admitted', 'refused', 'unknown']);
export type CreditOutcome = z.infer<typeof CreditOutcome>;

/** A decision, what it rests on and until when it holds. Never a score. */
export const Credit = z.object({
  outcome: CreditOutcome, source: z.enum(['zhima', 'own-record', 'none']),
  /** A key into the client's strings. */
  reason: z.enum(['score-sufficient', 'score-insufficient', 'no-score', 'source-down', 'not-asked']),
  decidedAt: Instant.nullable(), expiresAt: Instant.nullable(),
});
export type Credit = z.infer<typeof Credit>;

export const readCredit = operation({
  method: 'get', path: '/credit', summary: 'The credit decision and what it rests on', actor: 'reader', answer: Credit,
});
export const reassessCredit = operation({
  method: 'post', path: '/credit/assessments', summary: 'Ask the credit source again', actor: 'reader',
  answer: Credit, status: 201, idempotency: 'leased',
});
