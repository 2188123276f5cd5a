import type { PhoneProof } from '../contracts/identity';

/** A person's own data as a proof gives it. Never logged; sealed at rest. */
export interface RealName { name: string; idNumber: string }

/** Who a channel says is holding the phone. `subject` is stable in that channel: openid, open_id or Zheliban user id. */
export interface ChannelPerson {
  subject: string;
  unionId: string | null;
  /** Mobile number, 11 digits, when the host has proven it. */
  phone: string | null;
  /** Present only when the host vouches for it (Zheliban real-name level 2 or 3, Alipay certified). */
  realName: RealName | null;
}

/**
 * Exchanges a channel's one-use code for the person, server to server.
 * Throws AppError: sign-in-refused, ticket-used, personal-account-required, channel-unavailable.
 */
export interface ChannelSignIn {
  exchange(code: string, flow: 'unified' | 'ticket'): Promise<ChannelPerson>;
}

/** Throws AppError: phone-proof-refused, channel-unavailable. Answers 11 digits. */
export interface PhoneChecker {
  phoneOf(proof: PhoneProof, subject: string): Promise<string>;
}

/** A verification that has begun: the platform's id of it, and our own number that goes with every question about it. */
export interface BegunFace { verifyId: string; reference: string }

/**
 * Face verification. The client's word is never enough: `result` asks the platform.
 * Throws AppError: real-name-refused (name and number do not belong together), real-name-unavailable.
 */
export interface FaceChecker {
  begin(claim: RealName, subject: string): Promise<BegunFace>;
  result(begun: BegunFace, claim: RealName, subject: string): Promise<'passed' | 'failed' | 'pending'>;
}
