import type { MapPoint } from '@/data/regions/types';
import type { MapModel } from '../map-model';
import { BELOW_MARKER } from '../scene/labels';
import { uncrowded } from '../scene/uncrowded';

/** An area's name, where it stands on the static map's square, and its shift in em. */
export type AreaName = {
  code: string;
  text: string;
  at: readonly [x: number, y: number];
  offset: readonly [dx: number, dy: number];
};

/**
 * The names of a prefecture's areas that have room; those with a marker make room for it, and the largest
 * areas come first.
 *
 * @param marked codes of the regions at whose label point a marker stands
 * @param place from map units to the static map's square
 * @param letter width of a letter in units of the square
 */
export function areaNames(
  model: MapModel,
  prefecture: string | undefined,
  marked: ReadonlySet<string>,
  place: (point: MapPoint) => readonly [x: number, y: number],
  letter: number,
): AreaName[] {
  const areas = [...model.index.areas.values()]
    .filter(({ prefectureCode }) => prefectureCode === prefecture)
    .sort(
      (a, b) => Number(marked.has(b.code)) - Number(marked.has(a.code)) || b.frame[2] - a.frame[2],
    );
  const names = areas.map(({ code, name, label }) => {
    const at = place(label);
    const offset = marked.has(code) ? BELOW_MARKER : ([0, 0] as const);
    return { code, text: name, at, offset, x: at[0], y: at[1] + offset[1] * letter };
  });
  return uncrowded(names, letter);
}
