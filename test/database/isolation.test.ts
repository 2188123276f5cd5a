import { engineName, freshDatabase, type TestDatabase } from '../support/database';

const onServer = engineName() === 'server' ? describe : describe.skip;

onServer('a server\'s connections', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase({ poolSize: 4 });
  });
  afterAll(() => database.drop());

  it('all read what is committed, the first one too', async () => {
    const levels = await Promise.all(Array.from({ length: 8 }, () => database.db.tx(async (tx) => {
      const rows = await tx.query<{ Value: string }>(`show session variables where variable_name in ('tx_isolation', 'transaction_isolation')`);
      await tx.query('select sleep(0.05) as slept'); // so that the whole pool is in use at once
      return rows.map(({ Value }) => Value);
    })));
    expect([...new Set(levels.flat())]).toEqual(['READ-COMMITTED']);
  });
});
