import { unproject } from '@/geo/mercator';
import type { MarkerPlacement } from './marker-placement';

/** Up to so many markers on screen each stands for itself. */
export const MOST_SINGLE_MARKERS = 200;

/** Side of the squares whose markers become one cluster, in CSS pixels. */
const CELL = 64;

/**
 * Groups the markers inside the bounds: one group a marker, or above
 * {@link MOST_SINGLE_MARKERS} of them one group for each square of the screen's grid. The grid is
 * fixed to the world, so that panning does not regroup.
 *
 * @param bounds [[west, south], [east, north]] in degrees
 * @returns groups in the order of their first members; markers outside the bounds are in none
 */
export function clusterMarkers(
  placements: readonly MarkerPlacement[],
  zoom: number,
  [[west, south], [east, north]]: [[number, number], [number, number]],
): MarkerPlacement[][] {
  const visible = placements.filter(({ point }) => {
    const [longitude, latitude] = unproject(point);
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
  if (visible.length <= MOST_SINGLE_MARKERS) return visible.map((placement) => [placement]);
  const pixelsPerUnit = 2 ** (Math.floor(zoom) - 9);
  const cells = new Map<string, MarkerPlacement[]>();
  for (const placement of visible) {
    const key = placement.point.map((unit) => Math.floor((unit * pixelsPerUnit) / CELL)).join();
    const cell = cells.get(key) ?? [];
    cell.push(placement);
    cells.set(key, cell);
  }
  return [...cells.values()];
}
