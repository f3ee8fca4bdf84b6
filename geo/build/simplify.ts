import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { frameOf } from '../frame';
import { project } from '../mercator';
import { type Ring, ringArea } from '../polygon';
import type { RegionGeometries, RegionTopology } from '../topology';
import { type MergedRegions, withPrefectures } from './merge';

/** A level of detail. Areas are in squared map units. */
export interface Level {
  /** Points with a smaller triangle are dropped (Visvalingam). */
  readonly minTriangle: number;
  /** Smaller islands and lakes are dropped. */
  readonly minRing: number;
  /**
   * For a map that also shows single areas: triangles of at least this share of the square around a small area are
   * kept there. Without it `minTriangle` applies everywhere.
   */
  readonly minShare?: number;
}

/** A ring keeps at least this many corners, so that a small island remains an island. */
const MIN_CORNERS = 4;

type Geometry = RegionGeometries['geometries'][number];

/**
 * Simplifies the shared arcs of a country and drops small islands and lakes.
 *
 * These stay at any size: the largest polygon of each region, the main island of each
 * island municipality, and rings with a land border (dropping them would tear a hole).
 *
 * @returns in degrees, not quantized
 */
export function simplifyRegions(
  { topology, islandMunicipalities }: Pick<MergedRegions, 'topology' | 'islandMunicipalities'>,
  level: Level,
): RegionTopology {
  const kept = dropSmallRings(
    topology,
    islandMunicipalities,
    (ring) => ringSize(ring) >= level.minRing,
  );
  const weighted = weighPoints(kept);
  if (level.minShare) emphasizeSmallAreas(weighted, level.minTriangle, level.minShare);
  protectCorners(weighted, level.minTriangle);
  return simplify(weighted, level.minTriangle);
}

/** Gives each point its triangle's area on the map, in squared map units, as third member. */
export function weighPoints(topology: RegionTopology): RegionTopology {
  return presimplify(topology, ([a, b, c]) => ringSize([a, b, c, a]));
}

/**
 * Drops small rings, except those that stay at any size (see {@link simplifyRegions}).
 *
 * @param isLarge asked with a closed ring in degrees and the code of its area or, for land of no
 * area, its prefecture
 */
export function dropSmallRings(
  topology: RegionTopology,
  islands: readonly MultiPolygon[],
  isLarge: (ring: readonly Position[], code: string) => boolean,
): RegionTopology {
  const { areas, unassigned } = topology.objects;
  const attached = sharedArcs([...areas.geometries, ...unassigned.geometries]);
  const protectedRings = new Set(
    islands.flatMap(({ coordinates }) => {
      const rings = coordinates.map(([outer]) => outer ?? []);
      const main = rings.sort((a, b) => ringSize(b) - ringSize(a))[0];
      return main ? [ringKey(main)] : [];
    }),
  );
  const prune = (geometry: Geometry): Geometry => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const { coordinates } = feature(topology, {
      type: 'MultiPolygon',
      arcs: polygons,
    }).geometry;
    const code = String(geometry.id);
    const sizes = coordinates.map(([outer]) => ringSize(outer ?? []));
    const mainSize = Math.max(...sizes);
    const touches = (ring: readonly number[] | undefined) =>
      ring?.some((arc) => attached.has(arc < 0 ? ~arc : arc)) ?? false;
    const arcs = polygons.flatMap((polygon, index) => {
      const rings = coordinates[index] ?? [];
      const keeps =
        isLarge(rings[0] ?? [], code) ||
        sizes[index] === mainSize ||
        touches(polygon[0]) ||
        protectedRings.has(ringKey(rings[0] ?? []));
      if (!keeps) return [];
      return [
        polygon.filter(
          (ring, hole) => hole === 0 || touches(ring) || isLarge(rings[hole] ?? [], code),
        ),
      ];
    });
    return { type: 'MultiPolygon', id: geometry.id, arcs };
  };
  return withPrefectures({
    ...topology,
    objects: {
      ...topology.objects,
      areas: { type: 'GeometryCollection', geometries: areas.geometries.map(prune) },
      unassigned: { type: 'GeometryCollection', geometries: unassigned.geometries.map(prune) },
    },
  });
}

/** Arcs between two geometries. */
function sharedArcs(geometries: readonly Geometry[]): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { arcs } of geometries) {
    for (const arc of arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      (seen.has(index) ? shared : seen).add(index);
    }
  }
  return shared;
}

/** Raises the weights of points along small areas, as {@link Level.minShare} says. */
function emphasizeSmallAreas(
  weighted: RegionTopology,
  minTriangle: number,
  minShare: number,
): void {
  const smallest = new Map<number, number>();
  for (const geometry of weighted.objects.areas.geometries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const { coordinates } = feature(weighted, { type: 'MultiPolygon', arcs: polygons }).geometry;
    const side = frameOf(coordinates.map((polygon) => polygon.map(onMap)))[2];
    for (const arc of polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      smallest.set(index, Math.min(side, smallest.get(index) ?? Infinity));
    }
  }
  for (const [index, side] of smallest) {
    const factor = Math.max(1, minTriangle / (minShare * side ** 2));
    for (const point of weighted.arcs[index] ?? []) point[2] = (point[2] ?? 0) * factor;
  }
}

/**
 * Gives the most important points of each ring infinite weight (the third member of a point): as many as keep the ring
 * from collapsing at this level.
 */
export function protectCorners(weighted: RegionTopology, minTriangle: number): void {
  const { areas, unassigned } = weighted.objects;
  for (const { arcs } of [...areas.geometries, ...unassigned.geometries]) {
    const rings: number[][] = arcs.flatMap((ring) =>
      ring.every((arc) => typeof arc === 'number') ? [ring] : ring,
    );
    for (const ring of rings) {
      const points = ring.flatMap((arc) => weighted.arcs[arc < 0 ? ~arc : arc] ?? []);
      const inner = points.filter((point) => (point[2] ?? 0) < Infinity);
      const corners =
        points.length - inner.length - ring.length + inner.filter(staysAt(minTriangle)).length;
      if (corners >= MIN_CORNERS) continue;
      inner.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
      const ends = points.length - inner.length - ring.length;
      for (const point of inner.slice(0, MIN_CORNERS - ends)) point[2] = Infinity;
    }
  }
}

function staysAt(minTriangle: number): (point: Position) => boolean {
  return (point) => (point[2] ?? 0) >= minTriangle;
}

function onMap(points: readonly Position[]): Ring {
  return points.map(([lng = 0, lat = 0]) => project([lng, lat]));
}

/** The area on the map of a closed ring in degrees, in squared map units. */
export function ringSize(ring: readonly Position[]): number {
  return Math.abs(ringArea(onMap(ring)));
}

/** Identifies a ring by its westernmost point, independent of where it starts. */
function ringKey(ring: readonly Position[]): string {
  let [west = Infinity, south = Infinity] = [];
  for (const [x = 0, y = 0] of ring) {
    if (x < west || (x === west && y < south)) [west, south] = [x, y];
  }
  return `${west},${south}`;
}
