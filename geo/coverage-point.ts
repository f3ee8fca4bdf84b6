import type { MapPoint } from '@/data/regions/types';
import type { Coverage } from '@/data/schema/coverage';
import { type CoverageBoundaries, coverageGeometry } from './coverage-geometry';
import { labelPoint } from './label-point';
import { project } from './mercator';

/** Decimals of a map unit: 0.1 is about 12 m. */
const DECIMALS = 1;

/**
 * A point inside what a network covers, for its marker: the pole of inaccessibility of the largest piece, in map units.
 *
 * @returns null where no scope is stated
 * @throws where the boundaries lack a region of the coverage
 */
export function coveragePoint(boundaries: CoverageBoundaries, coverage: Coverage): MapPoint | null {
  const geometry = coverageGeometry(boundaries, coverage);
  if (!geometry) return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [x, y] = labelPoint(
    polygons.map((rings) =>
      rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat]))),
    ),
  );
  return [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))];
}
