import type { IncomingHttpHeaders } from 'node:http';
import type { z } from 'zod';
import type { Channel } from '../contracts/identity';
import type { Actor, Operation } from '../contracts/wire';

/** Who a bearer token belongs to. `readerId` is null until the registration is done; `post` is set for staff. */
export interface SignedIn {
  sessionId: string;
  identityId: string;
  channel: Channel;
  readerId: string | null;
  post: { staffId: string; libraryCode: string } | null;
}
export interface Reader { id: string }
export interface Staff { id: string; libraryCode: string }

/** What the actor's proof gives a handler; only the door (http/door.ts) makes these. */
interface Proven {
  anyone: object;
  session: { session: SignedIn };
  reader: { session: SignedIn; reader: Reader };
  staff: { session: SignedIn; staff: Staff };
  'signed-caller': { headers: IncomingHttpHeaders; rawBody: string };
}

export type CallOf<Op> = Op extends Operation<infer P, infer Q, infer B, z.ZodType, infer Who>
  ? { params: z.infer<P>; query: z.infer<Q>; body: z.infer<B>; requestId: string } & Proven[Who & Actor]
  : never;
export type AnswerOf<Op> = Op extends Operation<z.ZodType, z.ZodType, z.ZodType, infer A> ? z.infer<A> : never;

/** A declared operation with the use case that answers it. */
export interface Route {
  operation: Operation;
  handle: (call: never) => Promise<unknown>;
}

export const route = <Op extends Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType, Actor>>(
  operation: Op, handle: (call: CallOf<Op>) => Promise<AnswerOf<Op>>,
): Route => ({ operation: operation as unknown as Operation, handle: handle as Route['handle'] });
