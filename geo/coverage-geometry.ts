import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Coverage } from '@/data/schema/coverage';
import { rightHanded } from './right-hand-rule';
import type { RegionTopology } from './topology';

/** Five decimals of a degree are about a metre: finer than the boundaries are. */
const DECIMALS = 5;

function rounded([lng = 0, lat = 0]: Position): Position {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** A ring after rounding, which may make neighbouring points one. */
function roundedRing(ring: readonly Position[]): Position[] {
  return ring
    .map(rounded)
    .filter(([lng, lat], index, all) => lng !== all[index - 1]?.[0] || lat !== all[index - 1]?.[1]);
}

/** A closed ring of RFC 7946 has four points at least. */
const FEWEST_POINTS = 4;

/**
 * The land a network covers, in degrees (WGS 84), by the right-hand rule: its regions as one, without the
 * borders between them.
 *
 * @param topology prefectures and areas
 * @returns null where no scope is stated, and where it is municipalities, whose boundaries this topology
 *   does not have
 * @throws where the topology lacks a region of the coverage
 */
export function coverageGeometry(
  topology: RegionTopology,
  coverage: Coverage,
): Polygon | MultiPolygon | null {
  if (coverage.scope === 'unstated' || coverage.scope === 'municipality') return null;
  const [object, codes] =
    coverage.scope === 'secondary-medical-area'
      ? (['areas', coverage.areas] as const)
      : (['prefectures', coverage.prefectures] as const);
  const geometries = codes.map((code) => {
    const found = topology.objects[object].geometries.find(({ id }) => String(id) === code);
    if (!found) throw new Error(`the topology has no region ${code}`);
    return found;
  });
  const polygons = merge(topology, geometries)
    .coordinates.map((rings) =>
      rings.map(roundedRing).filter(({ length }) => length >= FEWEST_POINTS),
    )
    .filter(({ length }) => length > 0);
  const [first = []] = polygons;
  return rightHanded(
    polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons },
  );
}
