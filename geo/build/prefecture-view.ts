import type { Frame, MapPoint } from '@/data/regions/types';
import { type Box, gap } from '../bounds';

/** What the widest screen shows of a prefecture's surroundings, as a multiple of its frame's side. */
const WINDOW_SCALE = 2.6;

/** How fast detail fades around a frame: the side's growth for each unit of distance. */
const SIDE_GROWTH = 4;

/** The prefecture's page shows most of the land, so it is drawn as if seen from this much closer. */
const CLOSER_FACTOR = 2;

/** The pages that draw one prefecture's map: its own and those of its areas. */
export interface PrefectureView {
  /** What is drawn, in whole map units; its edges are never in sight. */
  readonly window: Box;
  /**
   * In map units, the side of the square in which the prefecture's page shows this place. The
   * smaller it is, the more detail is seen; away from the prefecture it grows.
   */
  sideAt(place: MapPoint): number;
  /** The same on whichever of the pages comes closest. */
  closestSideAt(place: MapPoint): number;
}

/**
 * What the pages of a prefecture and of its areas can show. An area that the prefecture's frame
 * leaves out (the islands of Tokyo) has a frame that is larger than the prefecture's; its page
 * needs the nation's map for what is around.
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
