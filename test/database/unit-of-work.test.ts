import { ulid } from 'ulid';
import { libraryTable, type LibraryRow } from '../../bff/catalogue/library.table';
import { titleRecordTable } from '../../bff/catalogue/title-record.table';
import { appendToOutbox, DuplicateKey, marks, type Sql } from '../../bff/database';
import { jobTable } from '../../bff/database/job.table';
import { outboxTable } from '../../bff/database/outbox.table';
import { engineName, freshDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ poolSize: 6 });
});
afterAll(() => database.drop());

const tx = <T>(work: (sql: Sql) => Promise<T>) => database.db.tx(work);
const owe = (sql: Sql, topic: string) => appendToOutbox(sql, new Date(), topic, { topic });
const owed = async (topic: string) => (await database.db.read.all(outboxTable, 'where topic = ?', [topic])).length;
/** A point that both sides wait for. */
const meeting = (sides: number) => {
  let arrive = () => undefined as void;
  const met = new Promise<void>((resolve) => (arrive = resolve));
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting >= sides) arrive();
    return met;
  };
};

describe('a transaction', () => {
  it('commits all or nothing', async () => {
    await tx(async (sql) => {
      await owe(sql, 'whole');
      await owe(sql, 'whole');
    });
    expect(await owed('whole')).toBe(2);
    await expect(tx(async (sql) => {
      await owe(sql, 'half');
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await owed('half')).toBe(0);
  });

  it('joins the one it runs in, and falls with it', async () => {
    await expect(tx(async (outer) => {
      await owe(outer, 'outer');
      await tx((inner) => owe(inner, 'inner'));
      expect(await owed('inner')).toBe(1); // reads inside see what was written inside
      throw new Error('fallen');
    })).rejects.toThrow('fallen');
    expect([await owed('outer'), await owed('inner')]).toEqual([0, 0]);
  });

  it('is not touched by the failure of another at the same time', async () => {
    const works = Array.from({ length: 20 }, (_, at) => tx(async (sql) => {
      await owe(sql, `many-${at}`);
      await new Promise((resolve) => setImmediate(resolve));
      await owe(sql, `many-${at}`);
      if (at % 2 === 1) throw new Error('odd');
    }).catch(() => undefined));
    await Promise.all(works);
    const counts = await Promise.all(works.map((_, at) => owed(`many-${at}`)));
    expect(counts).toEqual(works.map((_, at) => (at % 2 === 1 ? 0 : 2)));
  });

  it('is unseen outside until it commits', async () => {
    let finish = () => undefined as void;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let wrote = () => undefined as void;
    const written = new Promise<void>((resolve) => (wrote = resolve));
    const work = tx(async (sql) => {
      await owe(sql, 'unseen');
      wrote();
      await held;
    });
    await written;
    expect(await owed('unseen')).toBe(0);
    finish();
    await work;
    expect(await owed('unseen')).toBe(1);
  });

  it('is the only place to write', async () => {
    await expect(database.db.read.run('delete from outbox')).rejects.toThrow('write inside db.tx');
    await expect(database.db.read.insert(jobTable, { name: 'x', dueMs: 1, lease: null, lastError: null })).rejects.toThrow('write inside');
  });

  it('counts rows that match, changed or not: a compare-and-set that meets its own value has won', async () => {
    await tx((sql) => sql.insert(jobTable, { name: 'same', dueMs: 5, lease: null, lastError: null }));
    const set = (from: number) => tx((sql) => sql.run('update job set due_ms = 5 where name = ? and due_ms = ?', ['same', from]));
    expect([await set(5), await set(6)]).toEqual([1, 0]);
  });

  it('goes on after a duplicate key that it catches', async () => {
    const job = { name: 'twice', dueMs: 1, lease: null, lastError: null };
    await tx(async (sql) => {
      await sql.insert(jobTable, job);
      await expect(sql.insert(jobTable, job)).rejects.toBeInstanceOf(DuplicateKey);
      await owe(sql, 'after-duplicate');
    });
    expect(await owed('after-duplicate')).toBe(1);
    await expect(tx((sql) => sql.insert(jobTable, job))).rejects.toBeInstanceOf(DuplicateKey);
    await expect(tx((sql) => sql.run('insert into nowhere values (1)'))).rejects.not.toBeInstanceOf(DuplicateKey);
  });

  it('tells a duplicate from any other broken constraint', async () => {
    const withoutTopic = tx((sql) => sql.run('insert into outbox (id) values (?)', ['1']));
    await expect(withoutTopic).rejects.toThrow();
    await expect(withoutTopic).rejects.not.toBeInstanceOf(DuplicateKey);
  });
});

describe('a row', () => {
  it('comes back as it went: text, null, number, boolean, time, JSON', async () => {
    const library: LibraryRow = {
      code: 'ZJ', name: '浙江图书馆 𠮷😀 \'"\\%', level: 'province', city: '杭州市', district: '', division: '330000',
      latitude: 30.2741, longitude: -120.5, approximate: false,
    };
    await tx((sql) => sql.insert(libraryTable, [library, { ...library, code: 'HZ', approximate: true }]));
    expect(await database.db.read.all(libraryTable, 'order by code desc')).toEqual([library, { ...library, code: 'HZ', approximate: true }]);
    const message = {
      id: ulid(), topic: 'round-trip', payload: { list: [1, null, '二'], deep: { flag: true, text: '\0 in JSON' } }, state: 'ready' as const,
      attempts: 0, dueMs: 8_640_000_000_000, lease: null, lastError: null, createdAt: new Date('2026-11-22T15:59:59.999Z'),
    };
    await tx((sql) => sql.insert(outboxTable, message));
    expect(await database.db.read.one(outboxTable, 'where id = ?', [message.id])).toEqual(message);
    expect(await database.db.read.all(outboxTable, 'where created_at = ?', [message.createdAt])).toEqual([message]);
    expect(await database.db.read.all(outboxTable, 'where id = ? and created_at > ?', [message.id, message.createdAt])).toEqual([]);
  });

  it('comes back as it went: bytes', async () => {
    const raw = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    await tx((sql) => sql.insert(titleRecordTable, { titleId: 't', raw, sha256: 'a'.repeat(64) }));
    const row = await database.db.read.one(titleRecordTable, 'where title_id = ?', ['t']);
    expect(Buffer.compare(row!.raw, raw)).toBe(0);
  });

  it('is written among hundreds in one call', async () => {
    const jobs = Array.from({ length: 450 }, (_, at) => ({ name: `job-${at}`, dueMs: at, lease: null, lastError: at % 2 ? 'odd' : null }));
    await tx((sql) => sql.insert(jobTable, jobs));
    expect(await database.db.read.all(jobTable, `where name like 'job-%' order by due_ms`)).toEqual(jobs);
  });

  it('never loses what follows a NUL', async () => {
    const job = { name: 'with-nul', dueMs: 1, lease: null, lastError: 'before\0after' };
    const kept = await tx((sql) => sql.insert(jobTable, job)).then(
      async () => (await database.db.read.one(jobTable, 'where name = ?', [job.name]))!.lastError,
      (error: Error) => error.message,
    );
    expect(kept).toBe(engineName() === 'server' ? job.lastError : 'NUL in a text parameter');
  });
});

it('an IN list needs a value', () => {
  expect(marks([1, 2, 3])).toBe('?, ?, ?');
  expect(() => marks([])).toThrow(RangeError);
});

(engineName() === 'server' ? describe : describe.skip)('two transactions that wait for each other', () => {
  it('both end: the one that the server gives up is tried again', async () => {
    await tx((sql) => sql.insert(jobTable, ['left', 'right'].map((name) => ({ name, dueMs: 0, lease: null, lastError: null }))));
    const meet = meeting(2);
    let attempts = 0;
    const crossing = (first: string, second: string) => tx(async (sql) => {
      attempts += 1;
      await sql.run('update job set due_ms = due_ms + 1 where name = ?', [first]);
      await meet();
      await sql.run('update job set due_ms = due_ms + 1 where name = ?', [second]);
    });
    await Promise.all([crossing('left', 'right'), crossing('right', 'left')]);
    expect(attempts).toBe(3);
    const rows = await database.db.read.all(jobTable, `where name in ('left', 'right')`);
    expect(rows.map(({ dueMs }) => dueMs)).toEqual([2, 2]);
  });
});
