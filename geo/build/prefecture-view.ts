import type { Frame, MapPoint } from '@/data/regions/types';
import { type Box, gap } from '../bounds';

/** How much of its surroundings a page can show: on the widest screen, as a multiple of a frame's side. */
const SURROUNDINGS = 2.6;

/** How fast detail fades out of a frame: the distance at which it is half as fine, as a share of the side. */
const FADING = 1 / 6;

/** The pages that draw one prefecture's map: its own and those of its areas. */
export interface PrefectureView {
  /** What is drawn, in whole map units; its edges are never in sight. */
  readonly window: Box;
  /** The side of the closest square in which a page shows this place, in map units. */
  sideAt(place: MapPoint): number;
}

/**
 * What the pages of a prefecture and of its areas can show. Areas have a say in the detail because
 * their pages come closer. An area that the prefecture's frame leaves out (the islands of Tokyo) has
 * one that is larger than the prefecture's; its page needs the nation's map for what is around.
 */
export function prefectureView(prefecture: Frame, areas: readonly Frame[]): PrefectureView {
  const frames = [prefecture, ...areas].map((frame) => ({ box: boxAround(frame), side: frame[2] }));
  const [left, top, right, bottom] = boxAround(prefecture, SURROUNDINGS);
  return {
    window: [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)],
    sideAt: ([x, y]) =>
      Math.min(...frames.map(({ box, side }) => side + gap([x, y, x, y], box) / FADING)),
  };
}

function boxAround([x, y, side]: Frame, factor = 1): Box {
  const half = (side * factor) / 2;
  return [x - half, y - half, x + half, y + half];
}
