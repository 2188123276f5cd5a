export type Param = string | number | boolean | Date | null | Buffer;

/** One connection of an engine, in or out of a transaction. */
export interface DriverConnection {
  query(sql: string, params: Param[]): Promise<Record<string, unknown>[]>;
  /** Rows matched. Throws DuplicateKey. */
  run(sql: string, params: Param[]): Promise<number>;
}

export interface Engine {
  read: DriverConnection;
  /** Runs the work in a transaction of its own; it commits when the work resolves. */
  transaction<T>(work: (connection: DriverConnection) => Promise<T>): Promise<T>;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A unique key is taken. */
export class DuplicateKey extends Error {}
