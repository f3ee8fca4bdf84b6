import type { Bounds } from '@/data/regions/types';

/** West, south, east, north – or, in map units, left, top, right, bottom – smaller value first. */
export type Box = Bounds;

/** The empty box. A union starts with it. */
export const EMPTY_BOX: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** The smallest box around some points, in the unit of the points. */
export function boxOf(points: Iterable<readonly [number, number]>): Box {
  let [x0, y0, x1, y1] = EMPTY_BOX;
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return [x0, y0, x1, y1];
}

/** The smallest box around several boxes. */
export function union(boxes: Iterable<Box>): Box {
  let [x0, y0, x1, y1] = EMPTY_BOX;
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** Whether `inner` lies in `outer`; a common edge is still inside. */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  );
}

/** The shortest distance between two boxes in their unit; 0 where they touch or overlap. */
export function gap(a: Box, b: Box): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(dx, dy);
}
