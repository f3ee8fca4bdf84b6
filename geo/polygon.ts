import type { MapPoint } from '@/data/regions/types';
import { type Box, boxOf } from './bounds';
import { areaScale } from './mercator';

/** A closed ring: the first point is repeated at the end. */
export type Ring = readonly MapPoint[];

/** Outer ring first, then holes. */
export type Polygon = readonly Ring[];

/**
 * Signed area of a ring in squared units of its points; positive where the ring runs clockwise
 * with y pointing down (map units).
 */
export function ringArea(ring: Ring): number {
  const origin = ring[0] ?? [0, 0];
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? origin;
    const [bx, by] = ring[i] ?? origin;
    doubled += (ax - origin[0]) * (by - origin[1]) - (bx - origin[0]) * (ay - origin[1]);
  }
  return doubled / 2;
}

/** Area of a polygon without its holes, in squared units of its points. */
export function polygonArea(polygon: Polygon): number {
  return polygon.reduce(
    (area, ring, index) => area + (index === 0 ? 1 : -1) * Math.abs(ringArea(ring)),
    0,
  );
}

/** Area of a polygon given in map units, without the projection's enlargement, to compare real land areas. */
export function landArea(polygon: Polygon): number {
  const [, top, , bottom] = polygonBox(polygon);
  return polygonArea(polygon) / areaScale((top + bottom) / 2);
}

/** The box around a polygon's outer ring. */
export function polygonBox(polygon: Polygon): Box {
  return boxOf(polygon[0] ?? []);
}

/** Whether a point lies in a polygon and in none of its holes. */
export function contains(polygon: Polygon, [x, y]: MapPoint): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The polygon with the largest area; undefined when there is none. */
export function largest(polygons: readonly Polygon[]): Polygon | undefined {
  let found: Polygon | undefined;
  let foundArea = -1;
  for (const polygon of polygons) {
    const area = polygonArea(polygon);
    if (area > foundArea) {
      found = polygon;
      foundArea = area;
    }
  }
  return found;
}
