import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary } from './columns';

export class CreateCredit1763800200000 implements MigrationInterface {
  name = 'CreateCredit1763800200000';

  async up(runner: QueryRunner) {
    const { code, int, at } = columnsOf(runner);
    await createTables(runner, [
      {
        name: 'credit_decision',
        columns: [
          code('id', 32, primary), code('reader_id'), code('outcome', 16), code('source', 16), code('reason', 20),
          int('threshold'), at('decided_at'), at('expires_at'), at('retry_at', nullable),
        ],
        indices: [
          { name: 'ix_credit_reader', columnNames: ['reader_id', 'decided_at'] },
          { name: 'ix_credit_retry', columnNames: ['retry_at'] },
        ],
      },
    ]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['credit_decision']);
  }
}
