import type { MapPoint } from '@/data/regions/types';
import type { MapModel } from '../model/map-model';
import { uncrowded } from './uncrowded';

/** The name of a prefecture or an area. */
export type SceneLabel = {
  code: string;
  text: string;
  /** In map units. */
  point: MapPoint;
  /** Shift of the middle of the line from the point, in em. */
  offset: readonly [dx: number, dy: number];
};

/** From the middle of a line of kanji to its baseline, in em. */
export const BASELINE = 0.46;

/** Where the name stands of a region with a marker, in em. */
export const BELOW_MARKER = [0, 1.75] as const;

/**
 * Names of the prefectures on the nation's map, of the areas of an open prefecture on others. Those with a marker
 * make room for it; where names would cover one another the largest areas come first.
 */
export function sceneLabels({
  model,
  isNation,
  open,
  marked,
  letter,
}: {
  model: MapModel;
  isNation: boolean;
  /** Code of the prefecture whose areas are named. */
  open: string | null;
  /** Codes of the regions at whose label point a marker stands. */
  marked: ReadonlySet<string>;
  /** Width of a letter in map units. */
  letter: number;
}): SceneLabel[] {
  if (isNation) {
    // their offsets are made so that none covers another
    return [...model.index.prefectures.values()].map(({ code, shortName, label, labelOffset }) => ({
      code,
      text: shortName,
      point: label,
      offset: labelOffset,
    }));
  }
  const areas = [...model.index.areas.values()]
    .filter(({ prefectureCode }) => prefectureCode === open)
    .sort(
      (a, b) => Number(marked.has(b.code)) - Number(marked.has(a.code)) || b.frame[2] - a.frame[2],
    );
  const names = areas.map(({ code, name, label }) => {
    const offset = marked.has(code) ? BELOW_MARKER : ([0, 0] as const);
    const [x, y] = label;
    return { code, text: name, point: label, offset, x, y: y + offset[1] * letter };
  });
  return uncrowded(names, letter);
}
