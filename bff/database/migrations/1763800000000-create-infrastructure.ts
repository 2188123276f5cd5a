import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary } from './columns';

export class CreateInfrastructure1763800000000 implements MigrationInterface {
  name = 'CreateInfrastructure1763800000000';

  async up(runner: QueryRunner) {
    const { code, text, long, int, at, json, fen } = columnsOf(runner);
    await createTables(runner, [
      {
        name: 'idempotency_key',
        columns: [
          code('id', 64, primary), code('request_hash', 64), code('state', 8), long('answer', nullable),
          at('leased_until', nullable), at('created_at'),
        ],
        indices: [{ name: 'ix_idempotency_created', columnNames: ['created_at'] }],
      },
      {
        name: 'outbox',
        columns: [
          code('id', 32, primary), code('topic', 40), json('payload'), code('state', 8), int('attempts'),
          fen('due_ms'), code('lease', 32, nullable), text('last_error', 300, nullable), at('created_at'),
        ],
        indices: [
          { name: 'ix_outbox_due', columnNames: ['state', 'due_ms'] },
          { name: 'ix_outbox_lease', columnNames: ['lease'] },
        ],
      },
      {
        name: 'job',
        columns: [code('name', 40, primary), fen('due_ms'), code('lease', 32, nullable), text('last_error', 300, nullable)],
      },
    ]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['job', 'outbox', 'idempotency_key']);
  }
}
