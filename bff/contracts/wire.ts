import { z } from 'zod';
import { ErrorCode } from './errors';

export const Id = z.string().regex(/^[0-9A-Za-z-]{1,32}$/);
/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** An instant in UTC, ISO 8601 with milliseconds. */
export const Instant = z.iso.datetime();
/** Money in integer fen. */
export const Fen = z.number().int().nonnegative();

/** Whether the reader may do something; a refusal carries the code the client explains. */
export const Verdict = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), code: ErrorCode }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type PageQuery = z.infer<typeof PageQuery>;

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> { items: T[]; nextCursor: string | null }

/** Who may call: anyone; a signed-in channel identity, registered or not; a reader; staff of a library; an outside system that signs. */
export type Actor = 'anyone' | 'session' | 'reader' | 'staff' | 'signed-caller';

export interface Operation<
  Params extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType, Who extends Actor = Actor,
> {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  actor: Who;
  params: Params;
  query: Query;
  body: Body;
  answer: Answer;
  status: 200 | 201 | 204;
  /** `stored`: the answer is committed with the change under the caller's Idempotency-Key.
   *  `leased`: work that calls outside systems; one runs at a time, its answer is kept encrypted. */
  idempotency: 'none' | 'stored' | 'leased';
}

const Nothing = z.unknown();
type Given = Partial<Operation> & Pick<Operation, 'method' | 'path' | 'summary' | 'actor'>;
type Part<G, K extends keyof Operation> = G extends Record<K, infer T extends z.ZodType> ? T : typeof Nothing;

/** Declares one operation; what is left out is empty, answers 200 and needs no Idempotency-Key. */
export const operation = <const G extends Given>(given: G) =>
  ({ params: Nothing, query: Nothing, body: Nothing, answer: Nothing, status: 200, idempotency: 'none', ...given }) as
    unknown as Operation<Part<G, 'params'>, Part<G, 'query'>, Part<G, 'body'>, Part<G, 'answer'>, G['actor']>;

export const ById = z.object({ id: Id });
