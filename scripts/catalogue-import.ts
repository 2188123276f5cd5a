import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { monotonicFactory } from 'ulid';
import { importRecords, UnknownLibrary, type ImportCounts, type MarcEncoding, type Rejection } from '../bff/catalogue';
import { openDatabase } from '../bff/database';
import { importMeter } from './catalogue-import/meter';

const USAGE = `npm run catalogue:import -- FILE --library CODE
  --database URL    mysql://... or sqlite:path (default: DATABASE_URL, else sqlite:.data/xinyue.db)
  --encoding NAME   auto (UTF-8, the default), utf-8 or gbk
  --copies N        copies of a title whose record tells of none (default 1)
  --report PATH     where the rejected records are written (default: .data/import-reports/)`;

const ENCODINGS: readonly MarcEncoding[] = ['auto', 'utf-8', 'gbk'];
const DEFAULT_DATABASE = 'sqlite:.data/xinyue.db';
/** 1 is kept for a file that can't be read. */
const EXIT = { unreadable: 1, failed: 2, interrupted: 130 } as const;

interface Settings {
  file: string;
  library: string;
  database: string;
  encoding: MarcEncoding;
  copies: number;
  report: string;
}

class Misuse extends Error {}

/** Ids that ascend: rows land side by side, and randomness is drawn once a millisecond. */
const ascending = monotonicFactory();

const reportPath = (file: string) =>
  join('.data', 'import-reports', `${basename(file)}-${new Date().toISOString().replaceAll(':', '')}.jsonl`);

const parsed = (args: string[]) => {
  const option = { type: 'string' } as const;
  const options = { library: option, database: option, encoding: option, copies: option, report: option };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Misuse((error as Error).message, { cause: error });
  }
};

const settingsOf = (args: string[]): Settings => {
  const { values, positionals: [file] } = parsed(args);
  const { library, encoding = 'auto', copies = '1', report } = values;
  if (!file || !library) throw new Misuse('FILE and --library are needed');
  if (!ENCODINGS.some((known) => known === encoding)) throw new Misuse(`--encoding ${encoding} is not known`);
  if (!/^\d{1,2}$/.test(copies)) throw new Misuse('--copies is a number from 0 to 99');
  return {
    file, library, encoding: encoding as MarcEncoding, copies: Number(copies), report: report ?? reportPath(file),
    database: values.database ?? process.env.DATABASE_URL ?? DEFAULT_DATABASE,
  };
};

const reportLine = ({ offset, reason, barcode, raw }: Rejection): string =>
  `${JSON.stringify({ offset, reason, barcode, raw: raw.toString('base64') })}\n`;

const importInto = async (settings: Settings, file: FileHandle, signal: AbortSignal): Promise<ImportCounts> => {
  const db = await openDatabase({ url: settings.database, poolSize: 2 });
  await mkdir(dirname(settings.report), { recursive: true });
  const report = await open(settings.report, 'w');
  const meter = importMeter((await file.stat()).size, process.stderr);
  try {
    await db.migrate();
    const catalogue = { db, now: () => new Date(), newId: () => ascending() };
    return await importRecords(catalogue, file.createReadStream(), {
      ...settings, signal, onProgress: meter.show,
      onRejected: async (rejection) => void (await report.write(reportLine(rejection))),
    });
  } finally {
    meter.end();
    await report.close();
    await db.close();
  }
};

/** The file could not be opened or read. */
const isUnreadable = (error: unknown, file: string): boolean => {
  const { path, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'read' || (syscall === 'open' && path === file);
};

const main = async (settings: Settings): Promise<number> => {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const begun = Date.now();
  const counts = await importInto(settings, await open(settings.file), stop.signal);
  const seconds = (Date.now() - begun) / 1000;
  const recordsPerSecond = Math.round(counts.read / seconds);
  console.log(JSON.stringify({ ...counts, seconds, recordsPerSecond, report: settings.report }));
  return stop.signal.aborted ? EXIT.interrupted : 0;
};

const sayWhy = (error: unknown): void => {
  if (error instanceof UnknownLibrary) console.error(`there is no library ${error.message}`);
  else if (error instanceof Misuse) console.error(`${error.message}\n${USAGE}`);
  else console.error(error);
};

const run = async (): Promise<number> => {
  let file = '';
  try {
    const settings = settingsOf(process.argv.slice(2));
    file = settings.file;
    return await main(settings);
  } catch (error) {
    sayWhy(error);
    return isUnreadable(error, file) ? EXIT.unreadable : EXIT.failed;
  }
};

void run().then((code) => {
  process.exitCode = code;
});
