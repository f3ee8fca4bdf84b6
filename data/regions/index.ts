/**
 * The regions of Japan, for code that runs at build time. Browsers load the small index of
 * `map-index.ts` instead.
 */

import areasJson from './areas.json';
import designatedCitiesJson from './designated-cities.json';
import mapIndexJson from './map-index.json';
import municipalitiesJson from './municipalities.json';
import prefecturesJson from './prefectures.json';
import type {
  DesignatedCity,
  Frame,
  Municipality,
  Prefecture,
  SecondaryMedicalArea,
} from './types';

export type * from './types';

// The geography build writes these files from the same types, but TypeScript reads JSON arrays not as tuples.

/** All 47 prefectures, in order of code. */
export const prefectures = prefecturesJson as unknown as readonly Prefecture[];

/** All 330 secondary medical areas, in order of code. */
export const areas = areasJson as unknown as readonly SecondaryMedicalArea[];

/** All municipalities, designated cities as wards, in order of code. */
export const municipalities: readonly Municipality[] = municipalitiesJson;

/** The 20 designated cities as wholes, in order of code. */
export const designatedCities: readonly DesignatedCity[] = designatedCitiesJson;

/** The square that shows the whole country, in map units. */
export const nationFrame = mapIndexJson.nation as unknown as Frame;

/** Prefectures by two-digit code. */
export const prefectureByCode: ReadonlyMap<string, Prefecture> = new Map(
  prefectures.map((prefecture) => [prefecture.code, prefecture]),
);

/** Prefectures by slug, `akita`. */
export const prefectureBySlug: ReadonlyMap<string, Prefecture> = new Map(
  prefectures.map((prefecture) => [prefecture.slug, prefecture]),
);

/** Areas by four-digit code. */
export const areaByCode: ReadonlyMap<string, SecondaryMedicalArea> = new Map(
  areas.map((area) => [area.code, area]),
);

/** Municipalities by five-digit code. */
export const municipalityByCode: ReadonlyMap<string, Municipality> = new Map(
  municipalities.map((municipality) => [municipality.code, municipality]),
);

/** The areas of a prefecture, in order of code; none for an unknown code. */
export function areasOf(prefectureCode: string): readonly SecondaryMedicalArea[] {
  return areas.filter((area) => area.prefectureCode === prefectureCode);
}

/** The municipalities of an area, in order of code; none for an unknown code. */
export function municipalitiesOf(areaCode: string): readonly Municipality[] {
  return municipalities.filter((municipality) => municipality.areaCode === areaCode);
}
