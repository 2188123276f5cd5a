import { EntitySchema } from 'typeorm';
import type { Copy } from './copy';

export const copyTable = new EntitySchema<Copy>({
  name: 'copy',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    barcode: { type: 'varchar', length: 20 },
    titleId: { type: 'varchar', length: 32 },
    libraryCode: { type: 'varchar', length: 32 },
    atLibraryCode: { type: 'varchar', length: 32 },
    state: { type: 'varchar', length: 16 },
    callNumber: { type: 'varchar', length: 100, nullable: true },
  },
});
