import type { Frame } from '@/data/regions/types';
import { MAP_UNITS, unproject } from '@/geo/mercator';

/** Length of the equator (WGS 84). */
const EQUATOR_KM = 40_075.017;

/** The longest scale bar, as a share of the map's side. */
const MAX_BAR_SHARE = 0.4;

/** Kilometres on the ground for one map unit at a frame's centre: Mercator stretches towards the poles. */
export function kilometresPerUnit([x, y]: Frame): number {
  const [, latitude] = unproject([x, y]);
  return (EQUATOR_KM / MAP_UNITS) * Math.cos((latitude * Math.PI) / 180);
}

/** The side in kilometres that every map must have for the largest of the frames to fit. */
export function commonSide(frames: readonly Frame[]): number {
  return Math.max(0, ...frames.map((frame) => frame[2] * kilometresPerUnit(frame)));
}

/** The round length (1, 2 or 5 × 10ⁿ km) of a scale bar for maps of this side in kilometres. */
export function scaleBar(side: number): number {
  const longest = Math.max(1, side * MAX_BAR_SHARE);
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2, 1].find((factor) => factor * power <= longest) ?? 1) * power;
}
