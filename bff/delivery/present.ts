import { ParcelEventKind, type Parcel as ParcelOnWire } from '../contracts/delivery';
import { marks, type Sql } from '../database';
import { deskEventId } from './hand-over-parcel';
import type { Parcel } from './parcel';
import { parcelTable, type ParcelEventRow } from './parcel.table';
import { eventsOf } from './store';

/** The courier's own scan replaces the desk's word. */
const told = (parcel: Parcel, events: ParcelEventRow[]) => {
  const desk = deskEventId(parcel.id);
  const scanned = events.some(({ id, kind }) => kind === 'collected' && id !== desk);
  return scanned ? events.filter(({ id }) => id !== desk) : events;
};

const LIFE = ParcelEventKind.options;

/** Couriers round their times: what happened in the same moment stands in the order of a parcel's life. */
const byTime = (one: ParcelEventRow, other: ParcelEventRow) =>
  one.at.getTime() - other.at.getTime() || LIFE.indexOf(one.kind) - LIFE.indexOf(other.kind);

const presentParcel = (parcel: Parcel, events: ParcelEventRow[]): ParcelOnWire => ({
  id: parcel.id,
  state: parcel.state,
  courier: parcel.courier,
  trackingNumber: parcel.trackingNumber,
  events: told(parcel, events).sort(byTime).map(({ kind, at, place }) => ({ kind, at: at.toISOString(), place })),
});

/** By id; events oldest first. */
export const parcelsById = async (sql: Sql, ids: string[]): Promise<Map<string, ParcelOnWire>> => {
  if (ids.length === 0) return new Map();
  const parcels = await sql.all(parcelTable, `where id in (${marks(ids)})`, ids);
  const events = await eventsOf(sql, ids);
  const own = (id: string) => events.filter(({ parcelId }) => parcelId === id);
  return new Map(parcels.map((parcel) => [parcel.id, presentParcel(parcel, own(parcel.id))]));
};

export const parcelById = async (sql: Sql, id: string): Promise<ParcelOnWire | null> =>
  (await parcelsById(sql, [id])).get(id) ?? null;
