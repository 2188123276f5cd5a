import type { AgreementKind } from '../contracts/identity';
import type { Sql } from '../database';
import { consentTable, type ConsentRow } from './consent.table';
import type { Identity } from './identity';
import { consentsOf } from './store';

/** Writes down what the reader agreed to and when; what stands already is not repeated. */
export const giveConsents = async (
  { newId, now }: Identity, tx: Sql, readerId: string, agreements: { kind: AgreementKind; version: string }[],
): Promise<void> => {
  const standing = await consentsOf(tx, readerId);
  const stands = ({ kind, version }: { kind: AgreementKind; version: string }) =>
    standing.some((consent) => consent.kind === kind && consent.version === version);
  const rows = agreements.filter((agreement) => !stands(agreement)).map(({ kind, version }): ConsentRow =>
    ({ id: newId(), readerId, kind, version, givenAt: now(), withdrawnAt: null }));
  if (rows.length > 0) await tx.insert(consentTable, rows);
};
