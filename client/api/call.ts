export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** One request to the BFF, whichever way it travels; `path` begins below `/api`. */
export interface Call {
  method: Method;
  path: string;
  query?: Query;
  body?: unknown;
  token?: string;
  idempotencyKey?: string;
  requestId: string;
}

export interface Answer { status: number; body: unknown }

/** Rejects with ApiError `network` or `timeout` when no answer arrived; any answer resolves. */
export type Transport = (call: Call, signal?: AbortSignal) => Promise<Answer>;
