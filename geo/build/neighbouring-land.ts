import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type Box, encloses, gap } from '../bounds';
import { project } from '../mercator';
import { contains, type Polygon as MapPolygon, polygonBox, type Ring, ringArea } from '../polygon';
import type { LandTopology } from '../topology';
import { clipRing } from './clip';
import type { Level } from './simplify';

/** ISO 3166-1 numeric code. Japan is left out, since it is drawn from our own source. */
const JAPAN = '392';

/** Degrees. Land is cut here, outside of what the map shows around Japan. */
const EXTENT: Box = [95, 5, 175, 62];

/** Degrees. Beyond this, where little is seen, the coast is drawn more coarsely. */
const DETAILED_EXTENT: Box = [118, 20, 160, 56];
const DISTANT_WEIGHT = 1 / 6;

/** The countries of the package `world-atlas` at 1:50 million. */
export function readWorld(): Topology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * The land around Japan as one shape without inner borders. Polygons that overlap one of ours (islands that the other
 * source assigns to another country) are left out, so that no coast is drawn twice.
 *
 * @returns in degrees, not quantized
 * @param world a topology with an object `countries` whose ids are ISO numeric codes
 * @param ours all of our polygons, in map units
 */
export function neighbouringLand(
  world: Topology,
  ours: readonly MapPolygon[],
  level: Level,
): LandTopology {
  const countries = world.objects.countries;
  if (countries?.type !== 'GeometryCollection') throw new TypeError('the world has no countries');
  const others: (Polygon | TopoMultiPolygon)[] = [];
  for (const { id, ...geometry } of countries.geometries) {
    if (id === JAPAN) continue;
    if (geometry.type === 'Polygon') others.push({ type: 'Polygon', arcs: geometry.arcs });
    if (geometry.type === 'MultiPolygon')
      others.push({ type: 'MultiPolygon', arcs: geometry.arcs });
  }
  const coordinates = merge(world, others)
    .coordinates.map((polygon) => polygon.map(positions))
    .filter((polygon) => gap(polygonBox(polygon), EXTENT) === 0)
    .filter((polygon) => {
      const foreign = polygon.map((ring) => ring.map(project));
      return !ours.some((own) => overlap(foreign, own));
    })
    .map((polygon) => polygon.map((ring) => clipRing(ring, EXTENT).map(([x, y]) => [x, y])))
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
  const land: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  };
  const { arcs, objects } = topology({ land });
  if (objects.land?.type !== 'MultiPolygon') throw new RangeError('there is no neighbouring land');
  const shape: TopoMultiPolygon = { type: 'MultiPolygon', arcs: objects.land.arcs };
  return simplifyLand({ type: 'Topology', arcs, objects: { land: shape } }, level);
}

function simplifyLand(topology: LandTopology, level: Level): LandTopology {
  const mapArea = (ring: readonly Position[]) => {
    const closed = positions([...ring, ring[0] ?? []]);
    const area = Math.abs(ringArea(closed.map(project)));
    return gap(polygonBox([closed]), DETAILED_EXTENT) === 0 ? area : area * DISTANT_WEIGHT;
  };
  const weighted = presimplify(topology, mapArea);
  const simple = simplify(weighted, level.minTriangle);
  const large = filter(simple, filterWeight(simple, level.minRing, mapArea));
  const { land } = large.objects;
  if (land?.type !== 'Polygon' && land?.type !== 'MultiPolygon') {
    throw new RangeError('no neighbouring land left');
  }
  const geometry: LandTopology['objects']['land'] =
    land.type === 'Polygon'
      ? { type: 'Polygon', arcs: land.arcs }
      : { type: 'MultiPolygon', arcs: land.arcs };
  return { type: 'Topology', objects: { land: geometry }, arcs: large.arcs };
}

/** Whether one of our polygons lies in a foreign polygon or reaches into it. */
function overlap(foreign: MapPolygon, own: MapPolygon): boolean {
  const box = polygonBox(own);
  if (gap(polygonBox(foreign), box) > 0) return false;
  const within = ([x, y]: readonly [number, number]) => encloses(box, [x, y, x, y]);
  return (
    own[0]?.slice(0, 1).some((corner) => contains(foreign, corner)) ||
    (foreign[0]?.some((corner) => within(corner) && contains(own, corner)) ?? false)
  );
}

function positions(ring: readonly Position[]): Ring {
  return ring.map(([x = 0, y = 0]) => [x, y]);
}
