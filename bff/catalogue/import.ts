import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue';
import { titleFrom, type Unmappable } from './cnmarc';
import { keepBatch, type Arrival } from './import-batch';
import type { ImportTarget } from './import-copies';
import { readIso2709, type MarcEncoding, type Read, type Unreadable } from './iso2709';
import { libraries } from './store';

/** What the report says of a record. `barcode-taken`: the title was kept, this copy of it was not. */
export interface Rejection {
  offset: number;
  reason: Unreadable | Unmappable | 'barcode-taken';
  raw: Buffer;
  barcode?: string;
}
export interface ImportCounts { read: number; added: number; changed: number; unchanged: number; rejected: number }
/** `bytes`: how far in the file everything is kept. */
export interface ImportProgress extends ImportCounts { bytes: number }

export interface ImportOptions extends ImportTarget {
  encoding: MarcEncoding;
  /** Ends the import after the batch at hand. */
  signal?: AbortSignal;
  onRejected: (rejection: Rejection) => void | Promise<void>;
  onProgress: (progress: ImportProgress) => void;
}

const BATCH = 500;

/** The library that the records are to belong to is not in the catalogue. */
export class UnknownLibrary extends Error {}

const arrivalOf = (read: Read): Arrival | Rejection => {
  const { offset, raw } = read;
  if ('reason' in read) return { offset, raw, reason: read.reason };
  const mapped = titleFrom(read.record);
  if ('reason' in mapped) return { offset, raw, reason: mapped.reason };
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { offset, facts: mapped.facts, items: mapped.items, record: { raw, sha256 } };
};

/** Batches of records with ids of their own, so that a record which comes twice is an update of itself. */
class Batches {
  private arrivals = new Map<string, Arrival>();
  readonly counts: ImportProgress = { bytes: 0, read: 0, added: 0, changed: 0, unchanged: 0, rejected: 0 };

  constructor(private readonly catalogue: Catalogue, private readonly options: ImportOptions) {}

  isFullFor({ facts }: Arrival): boolean {
    return this.arrivals.size >= BATCH || this.arrivals.has(facts.sourceId);
  }

  add(arrival: Arrival): void {
    this.arrivals.set(arrival.facts.sourceId, arrival);
  }

  async keep(): Promise<void> {
    const batch = [...this.arrivals.values()];
    this.arrivals.clear();
    if (batch.length === 0) return;
    const { added, changed, unchanged, refused } =
      await this.catalogue.db.tx((tx) => keepBatch(this.catalogue, tx, this.options, batch));
    this.counts.added += added;
    this.counts.changed += changed;
    this.counts.unchanged += unchanged;
    const last = batch.at(-1)!;
    this.counts.bytes = last.offset + last.record.raw.length;
    for (const { arrival: { offset, record }, barcode } of refused) {
      await this.options.onRejected({ offset, reason: 'barcode-taken', raw: record.raw, barcode });
    }
    this.options.onProgress(this.counts);
  }
}

/**
 * Imports CNMARC in ISO 2709 for a library, in transactions of 500 records. Records that are known and unchanged are
 * passed over, so an import that was cut off is simply run again. Throws UnknownLibrary and what the stream throws.
 */
export const importRecords = async (
  catalogue: Catalogue, stream: AsyncIterable<Buffer>, options: ImportOptions,
): Promise<ImportCounts> => {
  const known = await libraries(catalogue.db.read);
  if (!known.has(options.library)) throw new UnknownLibrary(options.library);
  const batches = new Batches(catalogue, options);
  for await (const read of readIso2709(stream, options.encoding)) {
    if (options.signal?.aborted) break;
    batches.counts.read++;
    const arrival = arrivalOf(read);
    if ('reason' in arrival) {
      batches.counts.rejected++;
      await options.onRejected(arrival);
      continue;
    }
    if (batches.isFullFor(arrival)) await batches.keep();
    batches.add(arrival);
  }
  await batches.keep();
  const { bytes: _bytes, ...counts } = batches.counts;
  return counts;
};
