import type { Frame } from '@/data/regions/types';
import { type Box, encloses, gap, union } from './bounds';
import { landArea, type Polygon, polygonArea, polygonBox } from './polygon';

/** Free margin on each side of a region, as a share of the larger extent. */
const MARGIN_SHARE = 0.04;

/** Far parts are left out only if the main part has at least this share of the land … */
const MIN_LAND_SHARE = 0.8;

/** … and its frame's side is less than this share of the whole frame's side. */
const MAX_MAIN_SIDE_SHARE = 0.3;

/** The square frame around a box in map units, margin included. */
export function frameOfBox([left, top, right, bottom]: Box): Frame {
  const extent = Math.max(right - left, bottom - top);
  return [
    Math.round((left + right) / 2),
    Math.round((top + bottom) / 2),
    Math.ceil(extent * (1 + 2 * MARGIN_SHARE)),
  ];
}

/**
 * The square frame of a region whose polygons are given in map units. It contains all polygons, or only the main part
 * where remote islands would make that tiny. The main part is the largest polygon and those nearest to it, until it has
 * `MIN_LAND_SHARE` of the land. The islands of Tokyo, up to 1,900 km away in the Pacific, are left out; those of
 * Kagoshima and Okinawa stay.
 */
export function frameOf(polygons: readonly Polygon[]): Frame {
  const whole = frameOfBox(union(polygons.map(polygonBox)));
  const main = frameOfBox(mainPart(polygons));
  return main[2] < whole[2] * MAX_MAIN_SIDE_SHARE ? main : whole;
}

/** The square frame around everything but the polygons that lie in one of the `excluded` boxes. */
export function frameWithout(polygons: readonly Polygon[], excluded: readonly Box[]): Frame {
  const boxes = polygons.map(polygonBox);
  return frameOfBox(union(boxes.filter((box) => !excluded.some((far) => encloses(far, box)))));
}

function mainPart(polygons: readonly Polygon[]): Box {
  const parts = polygons
    .map((polygon) => ({
      box: polygonBox(polygon),
      land: landArea(polygon),
      size: polygonArea(polygon),
    }))
    .sort((a, b) => b.size - a.size);
  const [first, ...others] = parts;
  if (!first) return union([]);
  const total = parts.reduce((sum, part) => sum + part.land, 0);
  others.sort((a, b) => gap(first.box, a.box) - gap(first.box, b.box) || b.land - a.land);
  let land = first.land;
  const kept = [first.box];
  for (const part of others) {
    if (land >= MIN_LAND_SHARE * total) break;
    land += part.land;
    kept.push(part.box);
  }
  return union(kept);
}
