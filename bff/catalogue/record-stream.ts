const RECORD_END = 0x1d;
/** ISO 2709 gives a record's length five digits: what is longer is no record. */
export const MAX_RECORD = 99_999;
/** Blanks, line ends and the byte order mark, which some systems write before a record. */
const BETWEEN_RECORDS = new Set([0x0a, 0x0d, 0x20, 0x1a, 0x00, 0xef, 0xbb, 0xbf]);

/** The bytes up to and with a record terminator, `offset` bytes into the file; `whole` is false when they are cut. */
export interface RecordBytes { offset: number; raw: Buffer; whole: boolean }

/** Gathers bytes up to a terminator and keeps no more than a record may have. */
class Gatherer {
  private parts: Buffer[] = [];
  private kept = 0;
  private length = 0;
  private begin = 0;

  constructor(private position = 0) {}

  take(bytes: Buffer): void {
    if (this.length === 0) this.begin = this.position;
    const room = bytes.subarray(0, MAX_RECORD - this.kept);
    this.parts.push(room);
    this.kept += room.length;
    this.length += bytes.length;
    this.position += bytes.length;
  }

  /** Null when there was nothing between two records. */
  give(ended: boolean): RecordBytes | null {
    const all = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts);
    const first = all.findIndex((byte) => !BETWEEN_RECORDS.has(byte));
    const record = { offset: this.begin + Math.max(first, 0), raw: Buffer.from(all.subarray(first)), whole: false };
    record.whole = ended && this.length === this.kept;
    this.parts = [];
    this.kept = 0;
    this.length = 0;
    return first < 0 || all[first] === RECORD_END ? null : record;
  }
}

/** Splits a stream at record terminators; never holds more than one record and one chunk. */
export async function* recordBytes(stream: AsyncIterable<Buffer>): AsyncGenerator<RecordBytes> {
  const gatherer = new Gatherer();
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(RECORD_END); end >= 0; end = chunk.indexOf(RECORD_END, from)) {
      gatherer.take(chunk.subarray(from, end + 1));
      from = end + 1;
      const record = gatherer.give(true);
      if (record) yield record;
    }
    if (from < chunk.length) gatherer.take(chunk.subarray(from));
  }
  const rest = gatherer.give(false);
  if (rest) yield rest;
}
