import { project } from '@/geo/mercator';
import { MAX_IN_RING, MAX_SINGLE_MARKERS, type MarkerPlacement } from './marker-placement';

/** Side of the squares whose markers become one cluster, in CSS pixels. */
const CELL = 64;

/**
 * Groups the markers inside the bounds: one group a marker, but one for a crowd on one point; or above
 * {@link MAX_SINGLE_MARKERS} of them one group for each square of the screen's grid. The grid is
 * fixed to the world, so that panning does not regroup.
 *
 * @param bounds [[west, south], [east, north]] in degrees
 * @returns groups in the order of their first members; markers outside the bounds are in none
 */
export function clusterMarkers(
  placements: readonly MarkerPlacement[],
  zoom: number,
  [southWest, northEast]: [[number, number], [number, number]],
): MarkerPlacement[][] {
  // asked with every frame of a movement: the bounds are projected, and not each marker
  const [left, bottom] = project(southWest);
  const [right, top] = project(northEast);
  const visible = placements.filter(
    ({ point: [x, y] }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  const groups = groupBy(visible, ({ point }) => point).flatMap((group) =>
    group.length > MAX_IN_RING ? [group] : group.map((placement) => [placement]),
  );
  if (groups.length <= MAX_SINGLE_MARKERS) return groups;
  const unitsPerCell = CELL / 2 ** (Math.floor(zoom) - 9);
  const cells = groupBy(
    visible,
    ({ point: [x, y] }) => Math.floor(x / unitsPerCell) * CELLS_DOWN + Math.floor(y / unitsPerCell),
  );
  // its ring is seen nowhere here
  return cells.map((cell) =>
    cell.length === 1 ? cell.map((single) => ({ ...single, shift: [0, 0] as const })) : cell,
  );
}

/**
 * Where a group's marker stands: a single one in its ring; several in the middle of their points, in map units,
 * and not where one of them stood in its ring.
 */
export function placeOfGroup(
  group: readonly MarkerPlacement[],
): Pick<MarkerPlacement, 'point' | 'shift'> {
  const [first] = group;
  if (!first) throw new Error('a group without markers');
  if (group.length === 1) return first;
  const mean = (axis: 0 | 1) =>
    group.reduce((sum, { point }) => sum + point[axis], 0) / group.length;
  return { point: [mean(0), mean(1)], shift: [0, 0] };
}

/** Code of the region whose networks a group are, where all of them stand in one; else null. */
export function regionOfGroup(group: readonly MarkerPlacement[]): string | null {
  const region = group[0]?.region;
  if (region === undefined || group.length === 1) return null;
  return group.every((placement) => placement.region === region) ? region : null;
}

/** More than there are cells from north to south at any zoom: what makes one number of two. */
const CELLS_DOWN = 2 ** 25;

function groupBy<Key>(
  placements: readonly MarkerPlacement[],
  keyOf: (placement: MarkerPlacement) => Key,
): MarkerPlacement[][] {
  const groups = new Map<Key, MarkerPlacement[]>();
  for (const placement of placements) {
    const key = keyOf(placement);
    const group = groups.get(key);
    if (group) group.push(placement);
    else groups.set(key, [placement]);
  }
  return [...groups.values()];
}
