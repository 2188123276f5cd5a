import { readConfig } from '../bff/config';
import { openDatabase } from '../bff/database';
import { tables } from '../bff/database/tables';

/** Brings the database of DATABASE_URL to the newest schema, as a deployment does before the new code starts. */
const migrate = async () => {
  const db = await openDatabase({ url: readConfig().DATABASE_URL, tables });
  const done = await db.migrate();
  process.stdout.write(done.length === 0 ? 'Up to date.\n' : `${done.join('\n')}\n`);
  await db.close();
};

migrate().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
