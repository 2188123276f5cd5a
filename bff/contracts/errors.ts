import { z } from 'zod';

/** Stable codes: keys into the client's strings and the server's status table. Add, never rename. */
export const ERROR_CODES = [
  // any request
  'invalid-request', 'not-found', 'too-many-requests', 'body-too-large', 'request-timeout', 'internal', 'not-ready',
  // idempotency
  'idempotency-key-required', 'idempotency-key-reused', 'request-in-progress',
  // sessions
  'not-signed-in', 'session-expired', 'not-a-reader', 'not-staff', 'not-yours',
  'sign-in-refused', 'ticket-used', 'channel-unavailable', 'channel-not-configured',
  // registration
  'already-registered', 'agreement-required', 'agreement-outdated', 'phone-required', 'phone-proof-refused',
  'real-name-required', 'real-name-refused', 'real-name-pending', 'real-name-unavailable', 'id-number-invalid',
  'id-number-taken', 'guardian-consent-required', 'personal-account-required',
  // credit
  'credit-refused', 'credit-unknown',
  // borrowing
  'no-copy-available', 'in-library-only', 'loan-limit-reached', 'loans-overdue', 'already-borrowed', 'too-many-items',
  'address-required', 'order-not-cancellable', 'renewal-limit-reached', 'loan-overdue', 'loan-not-on-loan',
  'loan-in-return', 'basket-full',
  // delivery
  'area-not-served', 'address-limit-reached', 'pickup-not-cancellable', 'pickup-window-invalid', 'courier-unavailable',
  'signature-invalid',
  // staff
  'barcode-unknown', 'barcode-not-in-order', 'order-state-changed', 'items-not-picked', 'copy-not-on-loan',
] as const;

export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const ErrorBody = z.object({ error: ErrorCode, message: z.string(), requestId: z.string() });
export type ErrorBody = z.infer<typeof ErrorBody>;
