import polylabel from 'polylabel';
import type { MapPoint } from '@/data/regions/types';
import { largest, type Polygon } from './polygon';

/** Precision of the search, in map units (about 120 m in Japan). */
const PRECISION_UNITS = 1;

/**
 * Where the label of a region goes: the pole of inaccessibility of its largest polygon. The
 * polygons are in map units, so that the point looks central on the map; so is the result.
 *
 * @throws RangeError when there is no polygon.
 */
export function labelPoint(polygons: readonly Polygon[]): MapPoint {
  const polygon = largest(polygons);
  if (!polygon) throw new RangeError('a label point needs at least one polygon');
  const rings = polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  const [x, y] = polylabel(rings, PRECISION_UNITS);
  return [x, y];
}
