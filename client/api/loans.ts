import { useQuery } from '@tanstack/react-query';
import type { Loan, RenewedAll } from '../../bff/contracts/circulation';
import type { Page } from '../../bff/contracts/wire';
import { request } from './request';
import { useReader } from './session';

/** Enough for every loan a reader may have at once. */
const ALL_OPEN = 50;
const PAGE = 20;

const openLoans = () => request<Page<Loan>>('GET', '/loans', { query: { show: 'open', limit: ALL_OPEN } });

/** The reader's open loans by due date; query keys of loans begin with `loans`. */
export const useOpenLoans = () => {
  const reader = useReader();
  return useQuery({ queryKey: ['loans', 'open'], queryFn: openLoans, enabled: reader !== null });
};

export const endedLoans = (cursor: string | undefined) =>
  request<Page<Loan>>('GET', '/loans', { query: { show: 'ended', limit: PAGE, cursor } });

export const renewLoan = (loanId: string, idempotencyKey: string) =>
  request<Loan>('POST', `/loans/${loanId}/renew`, { idempotencyKey });

export const renewAllLoans = (_: void, idempotencyKey: string) =>
  request<RenewedAll>('POST', '/loans/renew-all', { idempotencyKey });
