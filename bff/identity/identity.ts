import type { Cipher } from '../cipher';
import type { Channel } from '../contracts/identity';
import type { CreditCheck } from '../credit';
import type { Database } from '../database';
import type { ChannelSignIn, FaceChecker, PhoneChecker } from './ports';

/** What one channel can do; what is missing, its host does itself or cannot do. */
export interface ChannelPorts { signIn: ChannelSignIn; phone?: PhoneChecker; face?: FaceChecker }

export interface Identity {
  db: Database;
  now: () => Date;
  newId: () => string;
  /** Unguessable bytes: tokens and card numbers. */
  random: (bytes: number) => Buffer;
  cipher: Cipher;
  /** A channel that is not configured is left out. */
  channels: Partial<Record<Channel, ChannelPorts>>;
  credit: CreditCheck;
  /** A library's name by its code; the catalogue gives it. */
  libraryNameOf: (code: string) => Promise<string>;
}
