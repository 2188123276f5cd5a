import type { Place } from '../contracts/catalogue';

interface Point { latitude: number; longitude: number }

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in km. */
export const kmBetween = (one: Point, other: Point): number => {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2);
  const east = Math.sin(radians(other.longitude - one.longitude) / 2);
  const chord = north ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** To a tenth of a km: the places are district centres. Null without a whole place. */
export const distanceKm = (point: Point, { latitude, longitude }: Place): number | null =>
  latitude === undefined || longitude === undefined
    ? null
    : Math.round(kmBetween(point, { latitude, longitude }) * 10) / 10;

export type Near<T> = T & { distanceKm: number | null };

/** Nearest first; `byName` decides without a place and between equals. */
export const nearestFirst = <T extends Point>(
  points: Iterable<T>, place: Place, byName: (one: T, other: T) => number,
): Near<T>[] =>
  [...points]
    .map((point) => ({ ...point, distanceKm: distanceKm(point, place) }))
    .sort((one, other) => (one.distanceKm ?? 0) - (other.distanceKm ?? 0) || byName(one, other));
