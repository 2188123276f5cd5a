import type { Credit } from '../../bff/contracts/credit';
import type {
  Agreement, AgreementKind, FaceVerification, PhoneProof, RealNameClaim, Register, Registered, Registration,
} from '../../bff/contracts/identity';
import { refreshReader } from '../api/reader';
import { request } from '../api/request';
import { ensureSession } from '../api/sign-in';
import type { Language } from '../strings';

const isIssued = ({ steps }: Registration): boolean => steps.some(({ name, state }) => name === 'card' && state === 'done');

/** How far the registration is, after signing in where nobody is. A card that exists already is taken up. */
export const readRegistration = async (language: Language): Promise<Registration> => {
  const { reader } = await ensureSession();
  const registration = await request<Registration>('GET', '/registration', { query: { language } });
  if (!reader && isIssued(registration)) await refreshReader();
  return registration;
};

export const provePhone = (body: PhoneProof, idempotencyKey: string): Promise<Registration> =>
  request<Registration>('POST', '/registration/phone', { body, idempotencyKey });

export const beginRealName = (body: RealNameClaim, idempotencyKey: string): Promise<FaceVerification> =>
  request<FaceVerification>('POST', '/registration/real-name', { body, idempotencyKey });

export const finishRealName = (body: FaceVerification, idempotencyKey: string): Promise<Registration> =>
  request<Registration>('POST', '/registration/real-name/result', { body, idempotencyKey });

export const register = (body: Register, idempotencyKey: string): Promise<Registered> =>
  request<Registered>('POST', '/registration', { body, idempotencyKey });

export const readAgreement = (kind: AgreementKind, language: Language): Promise<Agreement> =>
  request<Agreement>('GET', `/agreements/${kind}`, { query: { language } });

export const readCredit = (): Promise<Credit> => request<Credit>('GET', '/credit');

export const reassessCredit = (_: void, idempotencyKey: string): Promise<Credit> =>
  request<Credit>('POST', '/credit/assessments', { idempotencyKey });
