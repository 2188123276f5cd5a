import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary } from './columns';

export class CreateCatalogue1763800300000 implements MigrationInterface {
  name = 'CreateCatalogue1763800300000';

  async up(runner: QueryRunner) {
    const { code, text, long, int, at, json, fen, flag, real, raw } = columnsOf(runner);
    await createTables(runner, [
      {
        name: 'library',
        columns: [
          code('code', 32, primary), text('name', 100), code('level', 8), text('city', 40), text('district', 40),
          code('division', 6), real('latitude'), real('longitude'), flag('approximate'),
        ],
      },
      {
        name: 'title',
        withoutRowid: true,
        columns: [
          code('id', 32, primary), code('source', 32), text('source_id', 64), code('isbn', 13, nullable),
          int('holdings'), int('year'), text('title', 500), text('title_key', 64), text('author', 300),
          text('publisher', 200),
          text('clc', 32, nullable), text('language', 3, nullable), text('pages', 100, nullable),
          fen('price_fen', nullable), at('created_at'),
        ],
        indices: [
          { name: 'ux_title_source', columnNames: ['source', 'source_id'], isUnique: true },
          { name: 'ix_title_isbn', columnNames: ['isbn'] },
          { name: 'ix_title_rank', columnNames: ['holdings', 'id'] },
          { name: 'ix_title_year', columnNames: ['year', 'id'] },
        ],
      },
      {
        name: 'title_text',
        columns: [code('title_id', 32, primary), long('search_text'), json('subjects'), long('summary', nullable)],
      },
      {
        name: 'title_record',
        columns: [code('title_id', 32, primary), code('sha256', 64), raw('raw')],
      },
      {
        name: 'title_term',
        withoutRowid: true,
        columns: [text('term', 32, primary), code('title_id', 32, primary)],
      },
      {
        name: 'copy',
        columns: [
          code('id', 32, primary), code('barcode', 20), code('title_id'), code('library_code'),
          code('at_library_code'), code('state', 16), text('call_number', 100, nullable),
        ],
        indices: [
          { name: 'ux_copy_barcode', columnNames: ['barcode'], isUnique: true },
          { name: 'ix_copy_title', columnNames: ['title_id', 'state'] },
        ],
      },
    ]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['copy', 'title_term', 'title_record', 'title_text', 'title', 'library']);
  }
}
