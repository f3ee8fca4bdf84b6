import type {
  EncodedMapIndex,
  EncodedSteps,
  Frame,
  MapPoint,
  Prefecture,
  SecondaryMedicalArea,
} from '@/data/regions/types';
import { project } from '../mercator';

/** A JSON array with one record per line, so that diffs are readable. */
export function recordsJson(records: readonly object[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** The browser's index: positional arrays on one line, to be small. */
export function mapIndexJson(
  nation: Frame,
  prefectures: readonly Prefecture[],
  areas: readonly SecondaryMedicalArea[],
): string {
  const index: EncodedMapIndex = {
    nation,
    prefectures: prefectures.map((prefecture) => [
      prefecture.code,
      prefecture.slug,
      prefecture.name,
      prefecture.frame,
      labelOf(prefecture),
      prefecture.labelOffset,
    ]),
    areas: areas.map((area) => [area.code, area.name, area.frame, labelOf(area)]),
  };
  return `${JSON.stringify(index)}\n`;
}

/** The steps of all regions on one line. */
export function stepsJson(regions: readonly (Prefecture | SecondaryMedicalArea)[]): string {
  const encoded: EncodedSteps = Object.fromEntries(
    regions.map(({ code, step }) => [code, [step.north, step.east, step.south, step.west]]),
  );
  return `${JSON.stringify(encoded)}\n`;
}

function labelOf({ labelPoint }: Prefecture | SecondaryMedicalArea): MapPoint {
  const [x, y] = project(labelPoint);
  return [Math.round(x), Math.round(y)];
}
