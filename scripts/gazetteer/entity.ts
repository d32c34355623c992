import type { GazetteerKind } from '../../src/gazetteer/store.js';

export type Kind = GazetteerKind;

/** One place as the sources give it, before packing. */
export interface Entity {
  readonly name: string;
  readonly aliases: string[];
  readonly kind: Kind;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string | null;
  /** GeoNames code of the first-level division, "SY.12". */
  readonly admin1: string | null;
  readonly population: number;
  readonly geonamesId: number | null;
  /** Seat of a country's government. */
  readonly capital?: boolean;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const radian = Math.PI / 180;
  const x = Math.sin(((b.latitude - a.latitude) * radian) / 2);
  const y = Math.sin(((b.longitude - a.longitude) * radian) / 2);
  const h = x * x + Math.cos(a.latitude * radian) * Math.cos(b.latitude * radian) * y * y;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
