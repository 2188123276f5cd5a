import type { ErrorCode } from './contracts/errors';

const STATUS: Record<ErrorCode, number> = {
  'invalid-request': 400, 'not-found': 404, 'too-many-requests': 429, 'body-too-large': 413, 'request-timeout': 503,
  'internal': 500, 'not-ready': 503,
  'idempotency-key-required': 400, 'idempotency-key-reused': 422, 'request-in-progress': 409,
  'not-signed-in': 401, 'session-expired': 401, 'not-a-reader': 403, 'not-staff': 403, 'not-yours': 404,
  'sign-in-refused': 401, 'ticket-used': 401, 'channel-unavailable': 502, 'channel-not-configured': 501,
  'already-registered': 409, 'agreement-required': 409, 'agreement-outdated': 409, 'phone-required': 409,
  'phone-proof-refused': 409, 'real-name-required': 409, 'real-name-refused': 409, 'real-name-pending': 409,
  'real-name-unavailable': 502, 'id-number-invalid': 400, 'id-number-taken': 409, 'guardian-consent-required': 409,
  'personal-account-required': 409,
  'credit-refused': 409, 'credit-unknown': 409,
  'no-copy-available': 409, 'in-library-only': 409, 'loan-limit-reached': 409, 'loans-overdue': 409,
  'already-borrowed': 409, 'too-many-items': 409, 'address-required': 409, 'order-not-cancellable': 409,
  'renewal-limit-reached': 409, 'loan-overdue': 409, 'loan-not-on-loan': 409, 'loan-in-return': 409,
  'basket-full': 409,
  'area-not-served': 409, 'address-limit-reached': 409, 'pickup-not-cancellable': 409, 'pickup-window-invalid': 409,
  'courier-unavailable': 502, 'signature-invalid': 401,
  'barcode-unknown': 404, 'barcode-not-in-order': 409, 'order-state-changed': 409, 'items-not-picked': 409,
  'copy-not-on-loan': 409,
};

/** The one error a use case throws: a stable code; the status follows from it. */
export class AppError extends Error {
  readonly status: number;

  constructor(readonly code: ErrorCode, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.status = STATUS[code];
  }
}
