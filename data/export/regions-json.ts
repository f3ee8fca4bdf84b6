import { areas, municipalities, prefectures } from '../regions';
import type { Region } from '../regions/types';
import { regionsAttribution } from './attribution';

/** Leaves out what only the atlas's own map uses: frames in map units, steps of arrow keys. */
function published({ population, landArea, bounds, labelPoint, neighbours }: Region) {
  return { population, landArea, bounds, labelPoint, neighbours };
}

/**
 * The contents of `regions.json`: 47 prefectures, 330 secondary medical areas and all municipalities, with
 * populations (persons, 2020 census), land areas (km²), bounds and label points (degrees).
 */
export function regionsFile() {
  return {
    attribution: regionsAttribution,
    prefectures: prefectures.map((prefecture) => {
      const { code, slug, name, english } = prefecture;
      return { code, slug, name, english, ...published(prefecture), areas: prefecture.areas };
    }),
    areas: areas.map((area) => {
      const { code, prefectureCode, name } = area;
      return {
        code,
        prefectureCode,
        name,
        ...published(area),
        municipalities: area.municipalities,
      };
    }),
    municipalities,
  };
}
