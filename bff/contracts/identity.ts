import { z } from 'zod';
import { Credit } from './credit';
import { Instant, operation } from './wire';

export const Channel = z.enum(['wechat', 'alipay', 'zheliban']);
export type Channel = z.infer<typeof Channel>;

export const Post = z.object({ libraryCode: z.string(), libraryName: z.string() });

/** Names and numbers are masked before they leave the server: *三, 138****1234, 3301**********1234. */
export const ReaderSummary = z.object({
  id: z.string(), cardNumber: z.string(), name: z.string(), phone: z.string(), registeredAt: Instant,
  post: Post.nullable(),
});
export type ReaderSummary = z.infer<typeof ReaderSummary>;

export const SignIn = z.object({
  channel: Channel,
  /** WeChat js_code, Alipay auth code, Zheliban ticketId or legacy ticket. */
  code: z.string().min(1).max(512),
  /** Zheliban only: which flow the host offered. */
  flow: z.enum(['unified', 'ticket']).default('unified'),
  installation: z.string().regex(/^[0-9A-Za-z-]{8,64}$/),
});
export type SignIn = z.infer<typeof SignIn>;

export const Session = z.object({
  accessToken: z.string(), accessExpiresAt: Instant,
  refreshToken: z.string(), refreshExpiresAt: Instant,
  channel: Channel, reader: ReaderSummary.nullable(),
});
export type Session = z.infer<typeof Session>;

export const AgreementKind = z.enum(['terms', 'id-number']);
export type AgreementKind = z.infer<typeof AgreementKind>;
/** `text` is paragraphs, already in the asked language. */
export const Agreement = z.object({
  kind: AgreementKind, version: z.string(), title: z.string(), text: z.array(z.string()),
});
export type Agreement = z.infer<typeof Agreement>;

export const StepName = z.enum(['sign-in', 'phone', 'real-name', 'agreements', 'credit', 'card']);
export const Registration = z.object({
  channel: Channel,
  steps: z.array(z.object({ name: StepName, state: z.enum(['done', 'todo']) })),
  /** What the host has proven already, masked; null is still to be had. */
  known: z.object({ name: z.string().nullable(), idNumber: z.string().nullable(), phone: z.string().nullable() }),
  /** How this channel proves a phone and a real name: `host` needs no act of the reader. */
  phoneBy: z.enum(['host', 'wechat-code', 'alipay-sealed']),
  realNameBy: z.enum(['host', 'wechat-face']),
  agreements: z.array(z.object({ kind: AgreementKind, version: z.string(), title: z.string() })),
});
export type Registration = z.infer<typeof Registration>;

/** WeChat's one-use code, or Alipay's sealed answer with its signature. */
export const PhoneProof = z.union([
  z.object({ code: z.string().min(1).max(512) }),
  z.object({ response: z.string().min(1).max(4096), sign: z.string().min(1).max(2048) }),
]);
export type PhoneProof = z.infer<typeof PhoneProof>;

export const RealNameClaim = z.object({
  name: z.string().trim().min(2).max(40), idNumber: z.string().trim().regex(/^[0-9]{17}[0-9Xx]$/),
});
export type RealNameClaim = z.infer<typeof RealNameClaim>;
export const FaceVerification = z.object({ verifyId: z.string().min(1).max(256) });
export type FaceVerification = z.infer<typeof FaceVerification>;

export const Register = z.object({
  agreements: z.array(z.object({ kind: AgreementKind, version: z.string().max(20) })).max(10),
});
export type Register = z.infer<typeof Register>;
export const Registered = z.object({ reader: ReaderSummary, credit: Credit });
export type Registered = z.infer<typeof Registered>;

const Language = z.object({ language: z.enum(['zh', 'en']).default('zh') });

export const signIn = operation({
  method: 'post', path: '/sessions', summary: 'Sign in through a channel', actor: 'anyone',
  body: SignIn, answer: Session, status: 201, idempotency: 'leased',
});
export const refreshSession = operation({
  method: 'post', path: '/sessions/refresh', summary: 'Rotate the tokens; a reused refresh token ends its family',
  actor: 'anyone', body: z.object({ refreshToken: z.string().min(20).max(200) }), answer: Session,
});
export const signOut = operation({
  method: 'delete', path: '/sessions/current', summary: 'Sign out this device', actor: 'session', status: 204,
});
export const readRegistration = operation({
  method: 'get', path: '/registration', summary: 'Which steps of the registration are done', actor: 'session',
  query: Language, answer: Registration,
});
export const provePhone = operation({
  method: 'post', path: '/registration/phone', summary: 'Prove the phone number through the channel', actor: 'session',
  body: PhoneProof, answer: Registration, idempotency: 'leased',
});
export const beginRealName = operation({
  method: 'post', path: '/registration/real-name', summary: 'Begin a face verification of name and ID number',
  actor: 'session', body: RealNameClaim, answer: FaceVerification, idempotency: 'leased',
});
export const finishRealName = operation({
  method: 'post', path: '/registration/real-name/result', summary: 'Ask the platform for the true result',
  actor: 'session', body: FaceVerification, answer: Registration, idempotency: 'leased',
});
export const register = operation({
  method: 'post', path: '/registration', summary: 'Accept the agreements, pass the credit check, receive the card',
  actor: 'session', body: Register, answer: Registered, status: 201, idempotency: 'leased',
});
export const readMe = operation({
  method: 'get', path: '/readers/me', summary: 'The reader', actor: 'reader', answer: ReaderSummary,
});
export const readAgreement = operation({
  method: 'get', path: '/agreements/:kind', summary: 'The words of an agreement', actor: 'anyone',
  params: z.object({ kind: AgreementKind }), query: Language, answer: Agreement,
});
