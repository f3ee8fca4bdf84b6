import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { Coverage } from '@/data/schema/coverage';
import { rightHanded } from './right-hand-rule';
import type { MunicipalityTopology, RegionTopology } from './topology';

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
const MIN_RING_POINTS = 4;

/** The boundaries that coverage is made of. */
export type CoverageBoundaries = {
  regions: RegionTopology;
  /** The municipalities of a prefecture, by its two-digit code. */
  municipalitiesOf: (prefecture: string) => MunicipalityTopology;
};

/**
 * The land a network covers, in degrees (WGS 84), by the right-hand rule: its regions as one, without the
 * borders between them. Municipalities of several prefectures are one in each of them.
 *
 * @returns null where no scope is stated
 * @throws where the boundaries lack a region of the coverage
 */
export function coverageGeometry(
  { regions, municipalitiesOf }: CoverageBoundaries,
  coverage: Coverage,
): Polygon | MultiPolygon | null {
  switch (coverage.scope) {
    case 'unstated':
      return null;
    case 'secondary-medical-area':
      return joined(merged(regions, regions.objects.areas, coverage.areas));
    case 'prefecture':
    case 'multi-prefecture':
      return joined(merged(regions, regions.objects.prefectures, coverage.prefectures));
    case 'municipality': {
      const prefectures = [...new Set(coverage.municipalities.map((code) => code.slice(0, 2)))];
      return joined(
        prefectures.flatMap((prefecture) => {
          const topology = municipalitiesOf(prefecture);
          const { municipalities, cities } = topology.objects;
          const all = { geometries: [...municipalities.geometries, ...cities.geometries] };
          const codes = coverage.municipalities.filter((code) => code.startsWith(prefecture));
          return merged(topology, all, codes);
        }),
      );
    }
  }
}

type Shapes = { geometries: readonly (TopoPolygon | TopoMultiPolygon)[] };

function merged(topology: Topology, { geometries }: Shapes, codes: readonly string[]) {
  const wanted = codes.map((code) => {
    const found = geometries.find(({ id }) => String(id) === code);
    if (!found) throw new Error(`the topology has no region ${code}`);
    return found;
  });
  return merge(topology, wanted).coordinates;
}

function joined(coordinates: readonly Position[][][]): Polygon | MultiPolygon {
  const polygons = coordinates
    .map((rings) => rings.map(roundedRing).filter(({ length }) => length >= MIN_RING_POINTS))
    .filter(({ length }) => length > 0);
  const [first = []] = polygons;
  return rightHanded(
    polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons },
  );
}
