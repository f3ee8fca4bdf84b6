import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { project } from './mercator';
import type { MunicipalityTopology } from './topology';

/**
 * The shape of a municipality or of a designated city as a whole, in degrees.
 *
 * @param code five digits
 * @returns null where the topology has none with this code
 */
export function municipalityShape(
  topology: MunicipalityTopology,
  code: string,
): Polygon | MultiPolygon | null {
  const { municipalities, cities } = topology.objects;
  const found = [...municipalities.geometries, ...cities.geometries].find(({ id }) => id === code);
  if (!found) return null;
  return found.type === 'Polygon'
    ? feature(topology, found).geometry
    : feature(topology, found).geometry;
}

/**
 * The shape of {@link municipalityShape} as SVG path data in map units; null where there is none.
 *
 * @param decimals of a map unit, which is about 120 m
 */
export function municipalityPath(
  topology: MunicipalityTopology,
  code: string,
  decimals = 1,
): string | null {
  const shape = municipalityShape(topology, code);
  if (!shape) return null;
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.map((ring) => ringPath(ring, decimals)).join('');
}

/** From point to point, which is shorter than where each point is. */
function ringPath(ring: Position[], decimals: number): string {
  const unit = 10 ** decimals;
  const points = ring.map(([lng = 0, lat = 0]) =>
    project([lng, lat]).map((value) => Math.round(value * unit)),
  );
  const steps = points.map(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = points[index - 1] ?? [];
    return `${(x - lastX) / unit} ${(y - lastY) / unit}`;
  });
  const [start, ...others] = steps;
  return `M${start}l${others.join(' ')}z`;
}
