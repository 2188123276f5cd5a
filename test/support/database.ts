import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { openDatabase, type Database } from '../../bff/database';
import { tables } from '../../bff/database/tables';

export interface TestDatabase { db: Database; url: string; drop: () => Promise<void> }

/** The server under test, or null for the embedded database. */
const server = (): string | null => {
  const url = process.env.TEST_DATABASE_URL ?? 'sqlite:';
  return url.startsWith('mysql:') ? url : null;
};

export const engineName = () => (server() ? 'server' : 'embedded');

const onServer = async (url: string, sql: string) => {
  const connection = await createConnection({ uri: url });
  await connection.query(sql);
  await connection.end();
};

/** A database without tables on the engine under test, for who opens it himself. */
export const emptyDatabase = async (): Promise<{ url: string; remove: () => Promise<void> }> => {
  const root = server();
  if (!root) {
    const folder = mkdtempSync(join(tmpdir(), 'xinyue-test-'));
    return { url: `sqlite:${join(folder, 'test.db')}`, remove: async () => rmSync(folder, { recursive: true }) };
  }
  const name = `t_${randomBytes(8).toString('hex')}`;
  await onServer(root, `create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  const url = new URL(root);
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => onServer(root, `drop database ${name}`) };
};

/** A database of its own with every migration run, on the engine under test. */
export const freshDatabase = async (options: { migrate?: boolean; poolSize?: number } = {}): Promise<TestDatabase> => {
  const { url, remove } = await emptyDatabase();
  const db = await openDatabase({ url, tables, poolSize: options.poolSize ?? 10 });
  const drop = async () => {
    await db.close();
    await remove();
  };
  try {
    if (options.migrate ?? true) await db.migrate();
  } catch (error) {
    await drop();
    throw error;
  }
  return { db, url, drop };
};
