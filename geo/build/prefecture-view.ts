import type { Frame, MapPoint } from '@/data/regions/types';
import { type Box, gap } from '../bounds';

/** Side of the window in sides of the prefecture's frame: the widest screens show that much. */
const WINDOW_SCALE = 2.6;

/** How fast detail decreases around a frame: growth of the side per unit of distance. */
const SIDE_GROWTH = 4;

/** The prefecture's page shows most of the land, so it is drawn as if it were shown this much larger. */
const CLOSER_FACTOR = 2;

/** The pages that draw one prefecture's map: its own and those of its areas. */
export interface PrefectureView {
  /** What is drawn, in integer map units. Its edges are never visible. */
  readonly window: Box;
  /**
   * The side in map units of the square in which the prefecture's page shows this place. The smaller it is, the more
   * detail is visible; it grows with the distance from the prefecture.
   */
  sideAt(place: MapPoint): number;
  /** The same on the page that shows this place largest. */
  closestSideAt(place: MapPoint): number;
}

/**
 * What the pages of a prefecture and of its areas show. An area that the prefecture's frame leaves out (the islands of
 * Tokyo) has a larger frame than the prefecture; its page needs the nation's map for the land around it.
 */
export function prefectureView(prefecture: Frame, areas: readonly Frame[]): PrefectureView {
  const [left, top, right, bottom] = boxAround(prefecture, WINDOW_SCALE);
  const sideAt = sideIn(prefecture, CLOSER_FACTOR);
  const sidesAt = [sideAt, ...areas.map((area) => sideIn(area))];
  return {
    window: [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)],
    sideAt,
    closestSideAt: (place) => Math.min(...sidesAt.map((side) => side(place))),
  };
}

function sideIn(frame: Frame, closer = 1): (place: MapPoint) => number {
  const box = boxAround(frame);
  const side = frame[2] / closer;
  return ([x, y]) => side + SIDE_GROWTH * gap([x, y, x, y], box);
}

function boxAround([x, y, side]: Frame, factor = 1): Box {
  const half = (side * factor) / 2;
  return [x - half, y - half, x + half, y + half];
}
