import type { MapPoint } from '@/data/regions/types';
import type { PlacedRegion } from './regions';

/** How many pixels of a box are land, and whose. */
export interface Coverage {
  /** How many pixels the box has. */
  readonly pixels: number;
  /** How many of them are land. */
  readonly land: number;
  /** How many belong to the region at this index. */
  of(region: number): number;
}

/**
 * Paints regions on a square of pixels. The returned function quickly counts whose land a box covers.
 *
 * @param size side in pixels; everything outside is sea
 */
export function landRaster(
  regions: readonly PlacedRegion[],
  toPixels: (point: MapPoint) => MapPoint,
  size: number,
): (box: readonly [left: number, top: number, right: number, bottom: number]) => Coverage {
  // 0 is sea, 1 + index is a region.
  const owners = new Uint8Array(size * size);
  for (const [index, { polygons }] of regions.entries()) {
    for (const polygon of polygons) {
      paint(
        polygon.map((ring) => ring.map(toPixels)),
        size,
        (pixel) => {
          owners[pixel] = index + 1;
        },
      );
    }
  }
  return ([left, top, right, bottom]) => {
    const counts = new Map<number, number>();
    let pixels = 0;
    for (let y = Math.round(top); y < Math.round(bottom); y++) {
      for (let x = Math.round(left); x < Math.round(right); x++) {
        pixels += 1;
        const inside = x >= 0 && y >= 0 && x < size && y < size;
        const owner = inside ? (owners[y * size + x] ?? 0) : 0;
        counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    return {
      pixels,
      land: pixels - (counts.get(0) ?? 0),
      of: (region) => counts.get(region + 1) ?? 0,
    };
  };
}

/** Scanline fill by the even–odd rule, sampled at the centres of pixels. */
function paint(
  rings: readonly (readonly MapPoint[])[],
  size: number,
  set: (pixel: number) => void,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      const first = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5));
      const last = Math.min(size - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const x = ax + ((bx - ax) * (row + 0.5 - ay)) / (by - ay);
        const list = crossings.get(row);
        if (list) list.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i - 1] ?? 0) - 0.5));
      const to = Math.min(size, Math.ceil((xs[i] ?? 0) - 0.5));
      for (let x = from; x < to; x++) set(row * size + x);
    }
  }
}
