import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Pool } from 'mysql2';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import type { Engine } from './connection';
import { migrations } from './migrations';
import { mysqlEngine } from './mysql-engine';
import { SnakeNaming } from './naming';
import { SqliteDatabase } from './sqlite-driver';
import { sqliteEngine } from './sqlite-engine';
import { sqlOver, type Sql } from './sql';

export interface DatabaseOptions {
  /** `mysql://user:password@host:port/name` or `sqlite:path/to/file.db`. */
  url: string;
  poolSize?: number;
  tables?: EntitySchema[];
}

/** The unit of work: reads see committed rows; `tx` commits all or nothing, and a tx inside a tx joins it. */
export interface Database {
  kind: 'sqlite' | 'mysql';
  read: Sql;
  tx<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  migrate(): Promise<string[]>;
  /** For migrations' own tests and for admin work. */
  source: DataSource;
  close(): Promise<void>;
}

const BUSY_MS = 5000;

const sqliteOptions = (file: string): DataSourceOptions => ({
  type: 'better-sqlite3',
  driver: SqliteDatabase,
  database: file,
  enableWAL: true,
  prepareDatabase: (database: SqliteDatabase) => {
    database.pragma(`busy_timeout = ${BUSY_MS}`);
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
  },
});

const mysqlOptions = (url: string, poolSize: number): DataSourceOptions => ({
  type: 'mysql',
  url,
  charset: 'utf8mb4',
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: false,
  poolSize,
  extra: { decimalNumbers: true, maxPreparedStatements: 500 },
});

const openSqlite = (source: DataSource, file: string): Engine => {
  const writer = (source.driver as unknown as { databaseConnection: SqliteDatabase }).databaseConnection;
  const reader = new SqliteDatabase(file);
  reader.pragma(`busy_timeout = ${BUSY_MS}`);
  reader.pragma('query_only = 1');
  reader.pragma('cache_size = -65536');
  return sqliteEngine(writer, reader);
};

const READ_COMMITTED = 'set session transaction isolation level read committed';

/** TypeORM has opened one connection by now: it is told here, the others as they are born. */
const openMysql = async (source: DataSource): Promise<Engine> => {
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => {
    connection.query(READ_COMMITTED);
  });
  await pool.promise().query(READ_COMMITTED);
  return mysqlEngine(pool);
};

const assemble = (source: DataSource, engine: Engine, kind: Database['kind']): Database => {
  const current = new AsyncLocalStorage<Sql>();
  const committed = sqlOver(engine.read);
  const seen = () => current.getStore() ?? committed;
  return {
    kind,
    read: {
      all: (...call) => seen().all(...call),
      one: (...call) => seen().one(...call),
      query: (...call) => seen().query(...call),
      insert: () => Promise.reject(new Error('write inside db.tx')),
      run: () => Promise.reject(new Error('write inside db.tx')),
    },
    tx: (work) => {
      const joined = current.getStore();
      if (joined) return work(joined);
      return engine.transaction((connection) => {
        const tx = sqlOver(connection);
        return current.run(tx, () => work(tx));
      });
    },
    ping: () => engine.ping(),
    migrate: async () => (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name),
    source,
    close: async () => {
      await engine.close();
      await source.destroy();
    },
  };
};

export const openDatabase = async ({ url, poolSize = 10, tables = [] }: DatabaseOptions): Promise<Database> => {
  const common = { entities: tables, migrations, namingStrategy: new SnakeNaming(), synchronize: false } as const;
  if (url.startsWith('mysql:')) {
    const source = await new DataSource({ ...mysqlOptions(url, poolSize), ...common } as DataSourceOptions).initialize();
    return assemble(source, await openMysql(source), 'mysql');
  }
  const file = url.replace(/^sqlite:/, '');
  mkdirSync(dirname(file), { recursive: true });
  const source = await new DataSource({ ...sqliteOptions(file), ...common } as DataSourceOptions).initialize();
  return assemble(source, openSqlite(source, file), 'sqlite');
};
