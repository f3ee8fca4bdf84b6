import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapPoint } from '@/data/regions/types';
import { ringArea } from '../polygon';

/** An arc's positions in the file's own units, with deltas added up; null where malformed. */
export type ArcPositions = readonly MapPoint[] | null;

/** The index of the shape that runs along each arc; a negative arc is run backwards. */
export type ArcUsers = Map<number, number>;

const PARTS = { Polygon: ['ring', 'arc'], MultiPolygon: ['polygon', 'ring', 'arc'] } as const;

/**
 * The positions of every arc.
 *
 * @param fault called with the index of each malformed arc and the reason
 */
export function arcPositions(
  { arcs, transform }: Topology,
  fault: (arc: number, reason: string) => void,
): ArcPositions[] {
  return arcs.map((arc: unknown, index) => {
    if (!Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition)) {
      fault(index, 'an arc has at least two positions of two numbers');
      return null;
    }
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): MapPoint => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x, y];
    });
  });
}

/** Whether a topology's transform is absent or well-formed. */
export function isTransform(transform: Topology['transform']): boolean {
  if (transform === undefined) return true;
  return isPosition(transform?.scale) && isPosition(transform?.translate);
}

/**
 * Reports what is wrong with a shape's arcs: missing arcs, arcs that do not exist, rings that are open or enclose
 * nothing, and land that another shape has already. Without this check they would be decoded wrongly or disappear in
 * the merge without a message.
 *
 * @param index the shape's position in the file
 * @param users the arcs of earlier shapes; this shape's arcs are added to it
 */
export function arcFaults(
  { type, arcs }: Polygon | MultiPolygon,
  index: number,
  positions: readonly ArcPositions[],
  users: ArcUsers,
): string[] {
  const faults = structureFaults(arcs, PARTS[type], 'arcs', positions.length);
  if (faults.length > 0) return faults;
  const rings = type === 'Polygon' ? arcs : arcs.flat();
  return [
    ...rings.flatMap((ring) => ringFaults(ring, positions)),
    ...overlapFaults(rings.flat(), index, users),
  ];
}

function structureFaults(
  value: unknown,
  [part, ...finer]: readonly string[],
  path: string,
  count: number,
): string[] {
  const is = `${path} is ${JSON.stringify(value)?.slice(0, 40) ?? 'missing'}`;
  if (part === undefined) {
    if (Number.isInteger(value) && Number(value) >= -count && Number(value) < count) return [];
    return [`${is} – an arc is a number from 0 to ${count - 1}, or from -1 to -${count} backwards`];
  }
  if (!Array.isArray(value) || value.length === 0) {
    return [`${is} – this has to be a list of at least one ${part}`];
  }
  return value.flatMap((one, at) => structureFaults(one, finer, `${path}[${at}]`, count));
}

function ringFaults(ring: readonly number[], positions: readonly ArcPositions[]): string[] {
  const runs = ring.map((arc) => run(arc, positions));
  // Malformed arcs are reported once, not again with every ring.
  if (runs.some((points) => points.length === 0)) return [];
  const open = ring.flatMap((arc, at) => {
    const next = (at + 1) % ring.length;
    const [endX, endY] = runs[at]?.at(-1) ?? [];
    const [startX, startY] = runs[next]?.[0] ?? [];
    if (endX === startX && endY === startY) return [];
    return [`arc ${arc} does not lead on to arc ${ring[next]} – a ring is closed`];
  });
  if (open.length > 0 || ringArea(runs.flat()) !== 0) return open;
  return [`the ring ${JSON.stringify(ring)} encloses nothing`];
}

function overlapFaults(arcs: readonly number[], index: number, users: ArcUsers): string[] {
  const others = new Set<number>();
  for (const arc of arcs) {
    const other = users.get(arc);
    if (other === undefined) users.set(arc, index);
    else others.add(other);
  }
  return [...others].map(
    (other) =>
      `lies on feature ${other}: both run along the same arc in the same direction, as if on the same side of a border`,
  );
}

function run(arc: number, positions: readonly ArcPositions[]): readonly MapPoint[] {
  return arc < 0 ? [...(positions[~arc] ?? [])].reverse() : (positions[arc] ?? []);
}

function isPosition(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);
}
