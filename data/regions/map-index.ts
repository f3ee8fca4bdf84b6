/** The small index of regions that browsers load: names, frames and label points. */

import encoded from './map-index.json';
import type { EncodedMapIndex, MapArea, MapIndex, MapPrefecture } from './types';

/** The index, decoded once. */
export const mapIndex: MapIndex = decodeMapIndex(encoded as unknown as EncodedMapIndex);

/** Turns the positional file into typed records by code. */
function decodeMapIndex({ nation, prefectures, areas }: EncodedMapIndex): MapIndex {
  return {
    nation,
    prefectures: new Map(
      prefectures.map(([code, slug, name, frame, label, labelOffset]): [string, MapPrefecture] => [
        code,
        { code, slug, name, shortName: shortName(name), frame, label, labelOffset },
      ]),
    ),
    areas: new Map(
      areas.map(([code, name, frame, label]): [string, MapArea] => [
        code,
        { code, prefectureCode: code.slice(0, 2), name, frame, label },
      ]),
    ),
  };
}

/** 秋田県 → 秋田; 北海道 has nothing to drop. */
function shortName(name: string): string {
  return name.replace(/[都府県]$/, '');
}
