import type { Agreement, AgreementKind } from '../../contracts/identity';
import type { AgreementText, Language } from './agreement';
import { idNumber } from './id-number';
import { terms } from './terms';

const CURRENT: AgreementText[] = [terms, idNumber];

/** The agreements in force, all of which a new reader accepts. */
export const currentAgreements = (language: Language): Agreement[] =>
  CURRENT.map(({ kind, version, words }) => ({ kind, version, ...words[language] }));

export const agreementOf = (kind: AgreementKind, language: Language): Agreement =>
  currentAgreements(language).find((agreement) => agreement.kind === kind)!;
