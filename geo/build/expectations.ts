import { PREFECTURE_NAMES, type PrefectureNames } from './prefecture-names';
import { japanReadings, type Readings } from './readings';

/** Facts that the input must agree with. */
export interface Expectations {
  readonly prefectures: readonly PrefectureNames[];
  /** Persons: the sum of all areas' populations. */
  readonly population: number;
  /** Codes of the municipalities that may belong to no area. */
  readonly municipalitiesWithoutArea: ReadonlySet<string>;
  /** Names of the prefectures with one feature (所属未定地) that belongs to no municipality. */
  readonly prefecturesWithUnassignedLand: ReadonlySet<string>;
  readonly readings: Readings;
}

/**
 * The real country: the 2020 census total without the Northern Territories, whose six villages
 * belong to no area, and the four places of undecided municipality.
 */
export const JAPAN: Expectations = {
  prefectures: PREFECTURE_NAMES,
  population: 126_146_099,
  municipalitiesWithoutArea: new Set(['01695', '01696', '01697', '01698', '01699', '01700']),
  prefecturesWithUnassignedLand: new Set(['千葉県', '東京都', '愛知県', '沖縄県']),
  readings: japanReadings(),
};
