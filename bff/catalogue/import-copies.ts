import { createHash } from 'node:crypto';
import { marks, type Sql } from '../database';
import type { RecordItem } from './cnmarc';
import { copyByBarcode } from './store';

/** `copies`: how many copies a title gets whose record tells of none. */
export interface ImportTarget { library: string; copies: number }
export interface Owned { sourceId: string; items: RecordItem[] }
/** `refused`: barcodes of the record that another copy has. */
export interface CopyPlan { planned: RecordItem[]; refused: string[] }

const BARCODE_DIGITS = 14;

/** Digits that follow from the library, the record and the ordinal; `attempt` draws again when they are taken. */
export const madeBarcode = (library: string, sourceId: string, ordinal: number, attempt = 0): string => {
  const hash = createHash('sha256').update([library, sourceId, ordinal, attempt].join('/')).digest();
  return String(hash.readBigUInt64BE() % 10n ** BigInt(BARCODE_DIGITS)).padStart(BARCODE_DIGITS, '0');
};

const takenAmong = async (tx: Sql, barcodes: readonly string[]): Promise<Set<string>> => {
  if (barcodes.length === 0) return new Set();
  const rows = await tx.query<{ barcode: string }>(
    `select barcode from copy where barcode in (${marks(barcodes)})`, [...barcodes],
  );
  return new Set(rows.map(({ barcode }) => barcode));
};

const freeBarcode = async (tx: Sql, library: string, sourceId: string, ordinal: number): Promise<string> => {
  for (let attempt = 1; ; attempt++) {
    const barcode = madeBarcode(library, sourceId, ordinal, attempt);
    if (!(await copyByBarcode(tx, barcode))) return barcode;
  }
};

/** Plans the copies of new titles, in their order: those that a record tells of, or made ones. */
export const planCopies = async (tx: Sql, { library, copies }: ImportTarget, titles: Owned[]): Promise<CopyPlan[]> => {
  const ordinals = Array.from({ length: copies }, (_, at) => at + 1);
  const wanted = titles.map(({ sourceId, items }) => items.length > 0
    ? items
    : ordinals.map((ordinal) => ({ barcode: madeBarcode(library, sourceId, ordinal), callNumber: null })));
  const taken = await takenAmong(tx, wanted.flat().map(({ barcode }) => barcode));

  const plans: CopyPlan[] = [];
  for (const [at, { sourceId, items }] of titles.entries()) {
    const plan: CopyPlan = { planned: [], refused: [] };
    for (const [index, item] of wanted[at]!.entries()) {
      const isTaken = taken.has(item.barcode);
      if (isTaken && items.length > 0) {
        plan.refused.push(item.barcode);
        continue;
      }
      const barcode = isTaken ? await freeBarcode(tx, library, sourceId, index + 1) : item.barcode;
      taken.add(barcode);
      plan.planned.push({ ...item, barcode });
    }
    plans.push(plan);
  }
  return plans;
};
