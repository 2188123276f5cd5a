import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, primary } from './columns';

export class CreateBookstore1763800700000 implements MigrationInterface {
  name = 'CreateBookstore1763800700000';

  async up(runner: QueryRunner) {
    const { code, text, flag, real } = columnsOf(runner);
    await createTables(runner, [{
      name: 'bookstore',
      columns: [
        code('code', 32, primary), text('name', 100), text('city', 40), text('district', 40), code('division', 6),
        real('latitude'), real('longitude'), flag('approximate'),
      ],
    }]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['bookstore']);
  }
}
