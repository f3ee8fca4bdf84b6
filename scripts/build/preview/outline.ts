import type { MapPoint } from '../../../data/regions/types';

/** The numbers and closings of path data that consists of relative moves and lines: `m1 2 3 4-5 6z`. */
const TOKEN = /-?\d+(?:\.\d+)?|z/g;

/**
 * The corners of a shape, in map units.
 *
 * @param data path data as the geography build writes it: `m`, relative coordinates, `z`
 */
export function cornersOf(data: string): MapPoint[] {
  const corners: MapPoint[] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] | null = null;
  let dx: number | null = null;
  for (const [token] of data.matchAll(TOKEN)) {
    if (token === 'z') {
      [x, y] = start ?? [x, y];
      start = null;
    } else if (dx === null) dx = Number(token);
    else {
      x += dx;
      y += Number(token);
      dx = null;
      start ??= [x, y];
      corners.push([x, y]);
    }
  }
  return corners;
}
