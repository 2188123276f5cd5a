import type { MigrationInterface, QueryRunner, TableOptions } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary } from './columns';

type Columns = ReturnType<typeof columnsOf>;

const orders = ({ code, text, fen, at }: Columns): TableOptions[] => [
  {
    name: 'loan_order',
    columns: [
      code('id', 32, primary), code('reader_id'), code('library_code'), code('state', 12),
      text('recipient_sealed', 1500), fen('fee_fen'), code('fee_paid_by', 8),
      code('arrives_from', 10), code('arrives_to', 10), code('parcel_id', 32, nullable), at('placed_at'),
      at('shipped_at', nullable),
    ],
    indices: [
      { name: 'ix_order_reader', columnNames: ['reader_id', 'id'] },
      { name: 'ix_order_library', columnNames: ['library_code', 'state', 'id'] },
    ],
  },
  {
    name: 'order_item',
    columns: [
      code('id', 32, primary), code('order_id'), code('title_id'), code('copy_id'), code('loan_id'), code('state', 8),
    ],
    indices: [{ name: 'ix_item_order', columnNames: ['order_id'] }],
  },
];

const loans = ({ code, int, at }: Columns): TableOptions[] => [
  {
    name: 'loan',
    columns: [
      code('id', 32, primary), code('reader_id'), code('title_id'), code('copy_id'), code('order_id', 32, nullable),
      code('library_code'), code('state', 12), at('started_at', nullable), code('due_on', 10, nullable),
      int('renewals'), code('pickup_id', 32, nullable), at('returned_at', nullable),
      code('returned_to', 32, nullable), at('created_at'),
    ],
    indices: [
      { name: 'ix_loan_reader', columnNames: ['reader_id', 'state', 'due_on'] },
      { name: 'ix_loan_copy', columnNames: ['copy_id', 'state'] },
      { name: 'ix_loan_order', columnNames: ['order_id'] },
      { name: 'ix_loan_pickup', columnNames: ['pickup_id'] },
    ],
  },
  {
    name: 'lending_policy',
    columns: [code('library_code', 32, primary), int('max_loans'), int('loan_days'), int('renewals'), int('renewal_days')],
  },
  {
    name: 'basket_item',
    columns: [code('reader_id', 32, primary), code('title_id', 32, primary), at('added_at')],
  },
];

const returns = ({ code, fen, int, at }: Columns): TableOptions[] => [
  {
    name: 'pickup',
    columns: [
      code('id', 32, primary), code('reader_id'), code('library_code'), code('state', 12), code('day', 10),
      code('part', 12), code('code', 12), fen('fee_fen'), code('fee_paid_by', 8), code('parcel_id'), at('created_at'),
    ],
    indices: [{ name: 'ix_pickup_reader', columnNames: ['reader_id', 'id'] }],
  },
  {
    name: 'copy_return',
    columns: [
      code('id', 32, primary), code('library_code'), code('staff_id'), code('copy_id'), code('title_id'),
      code('barcode'), code('loan_id', 32, nullable), code('owner_code'), code('goes_to', 8), int('days_overdue'),
      at('returned_at'),
    ],
    indices: [
      { name: 'ix_return_library', columnNames: ['library_code', 'id'] },
      { name: 'ix_return_copy', columnNames: ['copy_id', 'id'] },
    ],
  },
];

export class CreateCirculation1763800500000 implements MigrationInterface {
  name = 'CreateCirculation1763800500000';

  async up(runner: QueryRunner) {
    const columns = columnsOf(runner);
    await createTables(runner, [...orders(columns), ...loans(columns), ...returns(columns)]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, [
      'copy_return', 'pickup', 'basket_item', 'lending_policy', 'loan', 'order_item', 'loan_order',
    ]);
  }
}
