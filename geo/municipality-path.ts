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

/** The shape of {@link municipalityShape} as SVG path data in integer map units; null where there is none. */
export function municipalityPath(topology: MunicipalityTopology, code: string): string | null {
  const shape = municipalityShape(topology, code);
  if (!shape) return null;
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.map(ringPath).join('');
}

function ringPath(ring: Position[]): string {
  const points = ring.map(([lng = 0, lat = 0]) =>
    project([lng, lat])
      .map((value) => value.toFixed(1))
      .join(' '),
  );
  return `M${points.join('L')}Z`;
}
