import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, primary } from './columns';

export class CreateStaff1763800600000 implements MigrationInterface {
  name = 'CreateStaff1763800600000';

  async up(runner: QueryRunner) {
    const { code, at } = columnsOf(runner);
    await createTables(runner, [
      {
        name: 'staff',
        columns: [
          code('id', 32, primary), code('reader_id'), code('library_code'), code('role', 16), at('created_at'),
        ],
        indices: [{ name: 'ux_staff_reader', columnNames: ['reader_id'], isUnique: true }],
      },
    ]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['staff']);
  }
}
