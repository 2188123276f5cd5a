import type { SignIn } from '../../bff/contracts/identity';
import { HostError } from './host-error';

/** A one-use proof of who this is at the channel; `flow` only in Zheliban. */
export type Login = Pick<SignIn, 'channel' | 'code'> & { flow?: SignIn['flow'] };

/** Rejects with HostError; a plain browser has no channel to sign in through. */
export const login = async (): Promise<Login> => {
  throw new HostError('unsupported');
};
