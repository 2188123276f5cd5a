import { EntitySchema } from 'typeorm';

/** The record a title was made from, byte for byte; `sha256` (hex) tells whether a later import changed it. */
export interface TitleRecord {
  titleId: string;
  sha256: string;
  raw: Buffer;
}

export const titleRecordTable = new EntitySchema<TitleRecord>({
  name: 'title_record',
  columns: {
    titleId: { type: 'varchar', length: 32, primary: true },
    sha256: { type: 'varchar', length: 64 },
    raw: { type: 'blob' },
  },
});
