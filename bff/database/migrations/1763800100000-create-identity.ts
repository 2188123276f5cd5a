import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary } from './columns';

export class CreateIdentity1763800100000 implements MigrationInterface {
  name = 'CreateIdentity1763800100000';

  async up(runner: QueryRunner) {
    const { code, int, at, long } = columnsOf(runner);
    await createTables(runner, [
      {
        name: 'reader',
        columns: [
          code('id', 32, primary), code('card_number', 14), long('name_sealed'), long('id_number_sealed'),
          code('id_number_digest', 64), long('phone_sealed'), code('phone_digest', 64), int('open_loans'),
          at('registered_at'),
        ],
        indices: [
          { name: 'ux_reader_card', columnNames: ['card_number'], isUnique: true },
          { name: 'ux_reader_id_number', columnNames: ['id_number_digest'], isUnique: true },
        ],
      },
      {
        name: 'channel_identity',
        columns: [
          code('id', 32, primary), code('channel', 16), code('subject', 128), code('union_id', 128, nullable),
          code('reader_id', 32, nullable), long('phone_sealed', nullable), long('real_name_sealed', nullable),
          long('claim_sealed', nullable), at('created_at'),
        ],
        indices: [
          { name: 'ux_channel_identity_subject', columnNames: ['channel', 'subject'], isUnique: true },
          { name: 'ix_channel_identity_reader', columnNames: ['reader_id'] },
        ],
      },
      {
        name: 'session',
        columns: [
          code('id', 32, primary), code('identity_id'), code('family'), code('parent_id', 32, nullable),
          code('access_digest', 64), code('refresh_digest', 64), at('access_expires_at'), at('refresh_expires_at'),
          int('rotations'), at('rotated_at', nullable), at('revoked_at', nullable), code('installation', 64),
          at('created_at'),
        ],
        indices: [
          { name: 'ux_session_access', columnNames: ['access_digest'], isUnique: true },
          { name: 'ux_session_refresh', columnNames: ['refresh_digest'], isUnique: true },
          { name: 'ix_session_family', columnNames: ['family'] },
          { name: 'ix_session_expiry', columnNames: ['refresh_expires_at'] },
        ],
      },
      {
        name: 'consent',
        columns: [
          code('id', 32, primary), code('reader_id'), code('kind', 16), code('version', 20), at('given_at'),
          at('withdrawn_at', nullable),
        ],
        indices: [{ name: 'ix_consent_reader', columnNames: ['reader_id'] }],
      },
    ]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['consent', 'session', 'channel_identity', 'reader']);
  }
}
