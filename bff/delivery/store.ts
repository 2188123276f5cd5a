import { DuplicateKey, marks, type Sql } from '../database';
import { addressTable } from './address.table';
import { statesBefore, UNDER_WAY, type Parcel, type ParcelState } from './parcel';
import { parcelEventTable, parcelTable, type ParcelEventRow } from './parcel.table';
import type { DeliveryRule } from './policy';
import { deliveryRuleTable, type DeliveryRuleRow } from './rule.table';

export const addressRow = (sql: Sql, readerId: string, id: string) =>
  sql.one(addressTable, 'where id = ? and reader_id = ?', [id, readerId]);

const ruleFrom = ({
  sameCityMin, sameCityMax, provinceMin, provinceMax, elsewhereMin, elsewhereMax, ...rule
}: DeliveryRuleRow): DeliveryRule => ({
  ...rule,
  sameCityDays: [sameCityMin, sameCityMax],
  provinceDays: [provinceMin, provinceMax],
  elsewhereDays: [elsewhereMin, elsewhereMax],
});

/** Null: this library does not send. */
export const ruleOf = async (sql: Sql, libraryCode: string): Promise<DeliveryRule | null> => {
  const row = await sql.one(deliveryRuleTable, 'where library_code = ?', [libraryCode]);
  return row && ruleFrom(row);
};

/** The rules of those libraries that send. */
export const rulesOf = async (sql: Sql, libraryCodes: string[]): Promise<DeliveryRule[]> => {
  if (libraryCodes.length === 0) return [];
  const rows = await sql.all(deliveryRuleTable, `where library_code in (${marks(libraryCodes)})`, libraryCodes);
  return rows.map(ruleFrom);
};

export const parcelRow = (sql: Sql, id: string) => sql.one(parcelTable, 'where id = ?', [id]);

export const parcelByTracking = (sql: Sql, trackingNumber: string) =>
  sql.one(parcelTable, 'where tracking_number = ?', [trackingNumber]);

export const addParcel = (tx: Sql, parcel: Parcel) => tx.insert(parcelTable, parcel);

/** Compare-and-set by the table of moves: false when the parcel is there already, further on, or at an end. */
export const moveParcel = async (tx: Sql, id: string, to: ParcelState, heardAt: Date): Promise<boolean> => {
  const from = statesBefore(to);
  const moved = await tx.run(`update parcel set state = ?, heard_at = ? where id = ? and state in (${marks(from)})`, [
    to, heardAt, id, ...from,
  ]);
  return moved === 1;
};

/** False when the event is known already. */
export const addEvent = async (tx: Sql, event: ParcelEventRow): Promise<boolean> => {
  try {
    await tx.insert(parcelEventTable, event);
    return true;
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
    return false;
  }
};

export const eventsOf = (sql: Sql, parcelIds: string[]) =>
  sql.all(parcelEventTable, `where parcel_id in (${marks(parcelIds)}) order by at`, parcelIds);

export const hearFrom = (tx: Sql, parcelId: string, heardAt: Date) =>
  tx.run('update parcel set heard_at = ? where id = ?', [heardAt, parcelId]);

/** Parcels under way of which nothing was heard since `before`, the longest silence first. */
export const silentParcels = (sql: Sql, before: Date, limit: number) =>
  sql.all(
    parcelTable, `where state in (${marks(UNDER_WAY)}) and heard_at <= ? order by heard_at limit ${limit}`,
    [...UNDER_WAY, before],
  );

/** False when another node asks already. */
export const claimSilent = async (tx: Sql, parcelId: string, before: Date, heardAt: Date): Promise<boolean> =>
  (await tx.run('update parcel set heard_at = ? where id = ? and heard_at <= ?', [heardAt, parcelId, before])) === 1;
