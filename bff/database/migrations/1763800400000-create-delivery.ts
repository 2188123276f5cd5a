import type { MigrationInterface, QueryRunner, TableOptions } from 'typeorm';
import { columnsOf, createTables, dropTables, nullable, primary, unique } from './columns';

type Columns = ReturnType<typeof columnsOf>;

const address = ({ code, text, at }: Columns): TableOptions => ({
  name: 'address',
  columns: [
    code('id', 32, primary), code('reader_id'), code('name_sealed', 400), code('phone_sealed', 200),
    text('province', 20), text('city', 20), text('district', 20), code('detail_sealed', 1100),
    text('masked_name', 40), code('masked_phone', 11), code('default_of', 32, { ...nullable, ...unique }), at('created_at'),
  ],
  indices: [{ name: 'ix_address_reader', columnNames: ['reader_id'] }],
});

const rule = ({ code, int, fen, json }: Columns): TableOptions => ({
  name: 'delivery_rule',
  columns: [
    code('library_code', 32, primary), int('items_per_parcel'), fen('base_fen'), int('base_items'), fen('each_more_fen'),
    code('paid_by', 8), int('same_city_min'), int('same_city_max'), int('province_min'), int('province_max'),
    int('elsewhere_min'), int('elsewhere_max'), json('served_provinces', nullable),
  ],
});

const parcel = ({ code, text, int, at }: Columns): TableOptions => ({
  name: 'parcel',
  columns: [
    code('id', 32, primary), code('direction', 4), code('library_code'), code('order_ref'), code('state', 16),
    text('courier', 40), code('tracking_number', 64, { ...nullable, ...unique }), code('party_sealed', 2400), int('items'),
    code('window_day', 10, nullable), code('window_part', 9, nullable), at('created_at'), at('heard_at'),
  ],
  indices: [{ name: 'ix_parcel_heard', columnNames: ['state', 'heard_at'] }],
});

const parcelEvent = ({ code, text, at }: Columns): TableOptions => ({
  name: 'parcel_event',
  columns: [
    code('id', 100, primary), code('parcel_id'), code('kind', 16), at('at'), text('place', 200, nullable), at('received_at'),
  ],
  indices: [{ name: 'ix_parcel_event_parcel', columnNames: ['parcel_id'] }],
});

export class CreateDelivery1763800400000 implements MigrationInterface {
  name = 'CreateDelivery1763800400000';

  async up(runner: QueryRunner) {
    const columns = columnsOf(runner);
    await createTables(runner, [address(columns), rule(columns), parcel(columns), parcelEvent(columns)]);
  }

  async down(runner: QueryRunner) {
    await dropTables(runner, ['parcel_event', 'parcel', 'delivery_rule', 'address']);
  }
}
