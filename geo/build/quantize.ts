import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { filter, filterWeight } from 'topojson-simplify';
import type { Objects, Topology, Transform } from 'topojson-specification';
import { project } from '../mercator';
import type { LandTopology, RegionGeometries, RegionTopology } from '../topology';

/** Positions per axis over the topology's bounds. */
export type Positions = number;

/** A grid of multiples of `step` map units. */
function mapUnitGrid(step: number): Transform {
  return { scale: [step, step], translate: [0, 0] };
}

type Geometry = RegionGeometries['geometries'][number];

/**
 * Regions in degrees, rounded to a grid.
 *
 * @throws {RangeError} if a prefecture or area would have no geometry
 */
export function quantizeRegions(topology: RegionTopology, positions: Positions): RegionTopology {
  return cleaned(topology, quantize(topology, positions));
}

/**
 * Regions in map units, rounded to multiples of `step` of them.
 *
 * @throws {RangeError} if a prefecture or area would have no geometry
 */
export function regionsInMapUnits(topology: RegionTopology, step: number): RegionTopology {
  return cleaned(topology, quantize(projected(topology), mapUnitGrid(step)));
}

/** Land in degrees, rounded to a grid. */
export function quantizeLand(topology: LandTopology, positions: Positions): LandTopology {
  const { arcs, transform } = quantize(topology, positions);
  return { type: 'Topology', transform, objects: topology.objects, arcs };
}

/** Land in map units, rounded to multiples of `step` of them. */
export function landInMapUnits(topology: LandTopology, step: number): LandTopology {
  const { arcs, transform } = quantize(projected(topology), mapUnitGrid(step));
  return { type: 'Topology', transform, objects: topology.objects, arcs };
}

function projected<T extends Objects>(topology: Topology<T>): Topology<T> {
  const point = ([lng = 0, lat = 0]: Position): Position => [...project([lng, lat])];
  const { bbox: _, ...rest } = topology;
  return { ...rest, arcs: topology.arcs.map((arc) => arc.map(point)) };
}

/** Removes rings that collapsed on the grid, and writes geometries as short as possible. */
function cleaned(before: RegionTopology, quantized: RegionTopology): RegionTopology {
  const [width = 1, height = 1] = quantized.transform?.scale ?? [];
  // The smallest triangle on the grid is half a cell; anything less has collapsed.
  const { objects, arcs } = filter(quantized, filterWeight(quantized, (width * height) / 4));
  const collection = (name: keyof RegionTopology['objects']): RegionGeometries => {
    const object = objects[name];
    const geometries = object?.type === 'GeometryCollection' ? object.geometries : [];
    return { type: 'GeometryCollection', geometries: geometries.map(compact) };
  };
  const after: RegionTopology = {
    type: 'Topology',
    transform: quantized.transform,
    objects: {
      prefectures: collection('prefectures'),
      areas: collection('areas'),
      unassigned: collection('unassigned'),
    },
    arcs,
  };
  assertComplete(before, after);
  return after;
}

/** Writes a multipolygon of one polygon as a polygon. */
function compact(geometry: Geometry): Geometry {
  const { id } = geometry;
  if (geometry.type === 'Polygon') return { type: 'Polygon', id, arcs: geometry.arcs };
  const [first, second] = geometry.arcs;
  return first && !second
    ? { type: 'Polygon', id, arcs: first }
    : { type: 'MultiPolygon', id, arcs: geometry.arcs };
}

function assertComplete(before: RegionTopology, after: RegionTopology): void {
  for (const object of ['prefectures', 'areas'] as const) {
    const left = new Set(after.objects[object].geometries.map(({ id }) => id));
    const lost = before.objects[object].geometries.filter(({ id }) => !left.has(id));
    if (lost.length === 0) continue;
    const codes = lost.map(({ id }) => id).join(', ');
    throw new RangeError(`${object} without geometry after quantization: ${codes}`);
  }
}
