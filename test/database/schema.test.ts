import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Database } from '../../bff/database';
import { migrations } from '../../bff/database/migrations';
import { snake } from '../../bff/database/naming';
import { tables } from '../../bff/database/tables';
import { freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ migrate: false });
});
afterAll(() => database.drop());

interface Column { name: string; type: string; nullable: boolean; primary: boolean }
type Schema = Record<string, Column[]>;

const OWN = new Set(['migrations', 'sqlite_sequence']);
const byName = (a: Column, b: Column) => (a.name < b.name ? -1 : 1);

const onSqlite = async ({ source }: Database): Promise<Schema> => {
  const names: { name: string }[] = await source.query(`select name from sqlite_master where type = 'table'`);
  const schema: Schema = {};
  for (const { name } of names.filter((table) => !OWN.has(table.name))) {
    const columns: { name: string; type: string; notnull: number; pk: number }[] = await source.query(`pragma table_info(${name})`);
    schema[name] = columns.map((column): Column =>
      ({ name: column.name, type: column.type.toLowerCase(), nullable: column.notnull === 0, primary: column.pk > 0 })).sort(byName);
  }
  return schema;
};

const onServer = async ({ source }: Database): Promise<Schema> => {
  const rows: Record<string, string>[] = await source.query(`
    select table_name as t, column_name as c, column_type as y, is_nullable as n, column_key as k
    from information_schema.columns where table_schema = database()`);
  const schema: Schema = {};
  for (const { t, c, y, n, k } of rows.filter((row) => !OWN.has(row.t!))) {
    (schema[t!] ??= []).push({ name: c!, type: y!.toLowerCase(), nullable: n === 'YES', primary: k === 'PRI' });
  }
  for (const columns of Object.values(schema)) columns.sort(byName);
  return schema;
};

const schemaOf = (db: Database) => (db.kind === 'sqlite' ? onSqlite(db) : onServer(db));

/** How each engine may write down a type of ours. */
const FAMILIES: Record<string, RegExp> = {
  int: /^int(eger)?(\(\d+\))?$/, bigint: /^bigint(\(\d+\))?$/, datetime: /^datetime(\(3\))?$/, json: /^(json|longtext)$/,
  boolean: /^(boolean|tinyint(\(\d\))?)$/, text: /^(text|mediumtext)$/, double: /^double$/, blob: /^(blob|mediumblob)$/,
};

const fits = ({ type, length, nullable, primary }: EntitySchemaColumnOptions, actual: Column) =>
  (type === 'varchar' ? actual.type === `varchar(${length})` : FAMILIES[String(type)]!.test(actual.type))
  && actual.nullable === (nullable === true) && actual.primary === (primary === true);

describe('the migrations', () => {
  let first: Schema;

  it('go up, all the way down, and up again to the same tables', async () => {
    const { db } = database;
    const names = await db.migrate();
    expect(names).toEqual(migrations.map((Migration) => new Migration().name));
    first = await schemaOf(db);
    for (let left = names.length; left > 0; left--) await db.source.undoLastMigration({ transaction: 'each' });
    expect(await schemaOf(db)).toEqual({});
    expect(await db.migrate()).toEqual(names);
    expect(await schemaOf(db)).toEqual(first);
  });

  it('have nothing left to do the second time', async () => {
    expect(await database.db.migrate()).toEqual([]);
  });

  it('make the tables that the code maps, each column as it is mapped', () => {
    const mapped = tables.map(({ options }) => options.tableName ?? options.name);
    expect(mapped.sort()).toEqual(Object.keys(first).sort());
    const drift = tables.flatMap(({ options }) => {
      const actual = first[options.tableName ?? options.name]!;
      const columns = Object.entries(options.columns) as [string, EntitySchemaColumnOptions][];
      const unmapped = actual.filter(({ name }) => !columns.some(([property]) => snake(property) === name)).map(({ name }) => name);
      const wrong = columns.flatMap(([property, column]) => {
        const found = actual.find(({ name }) => name === snake(property));
        return found && fits(column, found) ? [] : [{ property, column, found }];
      });
      return unmapped.length + wrong.length === 0 ? [] : [{ table: options.name, unmapped, wrong }];
    });
    expect(drift).toEqual([]);
  });
});
