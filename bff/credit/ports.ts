import type { CreditOutcome } from '../contracts/credit';

export interface CreditSubject { name: string; idNumber: string }

/**
 * Zhima admittance: whether a person's score reaches the threshold (350 to 950), never the score.
 * `transactionId` (at most 64 characters) names the question: the same one within a day gets the same answer.
 * A source that is down throws; the caller makes that `unknown`.
 */
export interface CreditSource {
  assess(subject: CreditSubject, threshold: number, transactionId: string): Promise<
    { outcome: Exclude<CreditOutcome, 'unknown'> } | { outcome: 'unknown'; because: 'no-score' }
  >;
}
