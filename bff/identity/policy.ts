import type { ErrorCode } from '../contracts/errors';
import type { AgreementKind } from '../contracts/identity';
import { isIdNumber, needsGuardian } from './id-number';
import type { RealName } from './ports';

interface Version { kind: AgreementKind; version: string }

/** All that decides whether a card may be issued. `today` is a day in Asia/Shanghai. */
export interface Applicant {
  current: Version[];
  accepted: Version[];
  phone: string | null;
  realName: RealName | null;
  today: string;
}

type Rule = (applicant: Applicant) => ErrorCode | null;

const agreementsGiven: Rule = ({ current, accepted }) =>
  current.every(({ kind }) => accepted.some((given) => given.kind === kind)) ? null : 'agreement-required';

const agreementsCurrent: Rule = ({ current, accepted }) => {
  const isGiven = ({ kind, version }: Version) =>
    accepted.some((given) => given.kind === kind && given.version === version);
  return current.every(isGiven) ? null : 'agreement-outdated';
};

const phoneProven: Rule = ({ phone }) => (phone ? null : 'phone-required');
const realNameProven: Rule = ({ realName }) => (realName ? null : 'real-name-required');
const idNumberAcceptable: Rule = ({ realName, today }) => realName && refusalOfIdNumber(realName.idNumber, today);

const RULES = [agreementsGiven, agreementsCurrent, phoneProven, realNameProven, idNumberAcceptable];

export const refusalOfIdNumber = (idNumber: string, today: string): ErrorCode | null => {
  if (!isIdNumber(idNumber, today)) return 'id-number-invalid';
  return needsGuardian(idNumber, today) ? 'guardian-consent-required' : null;
};

/** The first broken rule, or null when the card may be issued. Credit is no rule here: it never blocks the card. */
export const refusalToRegister = (applicant: Applicant): ErrorCode | null => {
  for (const rule of RULES) {
    const refusal = rule(applicant);
    if (refusal) return refusal;
  }
  return null;
};
