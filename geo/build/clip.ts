import type { Box } from '../bounds';
import type { Ring } from '../polygon';

type Point = readonly [number, number];

/** One side of the box. */
interface Side {
  inside(point: Point): boolean;
  crossing(a: Point, b: Point): Point;
}

/**
 * Clips a closed ring to a box (Sutherland–Hodgman). The result follows the box's edge where the ring leaves the box:
 * it can be filled, but its outline must not be drawn where that edge is visible.
 *
 * @returns a closed ring, or an empty one if nothing lies inside
 */
export function clipRing(ring: Ring, [x0, y0, x1, y1]: Box): Ring {
  const sides: Side[] = [vertical(x0, 1), vertical(x1, -1), horizontal(y0, 1), horizontal(y1, -1)];
  let points: Point[] = ring.slice(0, -1).map(([x, y]) => [x, y]);
  for (const side of sides) points = cut(points, side);
  const [first] = points;
  return first ? [...points, first] : [];
}

function cut(points: readonly Point[], side: Side): Point[] {
  return points.flatMap((point, index) => {
    const previous = points.at(index - 1) ?? point;
    const enters = side.inside(point);
    if (side.inside(previous) === enters) return enters ? [point] : [];
    const crossing = side.crossing(previous, point);
    return enters ? [crossing, point] : [crossing];
  });
}

function vertical(edge: number, sign: 1 | -1): Side {
  return {
    inside: ([x]) => (x - edge) * sign >= 0,
    crossing: ([ax, ay], [bx, by]) => [edge, ay + ((by - ay) * (edge - ax)) / (bx - ax)],
  };
}

function horizontal(edge: number, sign: 1 | -1): Side {
  return {
    inside: ([, y]) => (y - edge) * sign >= 0,
    crossing: ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (edge - ay)) / (by - ay), edge],
  };
}
