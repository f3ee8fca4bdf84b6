import type { FilterSpecification } from 'maplibre-gl';
import {
  AREA_NAMES,
  areasOfPrefecture,
  areasOutside,
  OPEN_AREA_NAMES,
  PREFECTURE_NAMES,
  prefecturesExcept,
} from './label-layers';
import { DIMMED_PREFECTURES, prefecturesAmong } from './region-layers';

/**
 * The filters, by layer, that follow from what is selected.
 *
 * @param open code of the prefecture whose areas are named at every zoom, in place of its own name
 * @param dimmed codes of the prefectures to dim
 */
export function selectionFilters(
  open: string | null,
  dimmed: readonly string[],
): ReadonlyMap<string, FilterSpecification> {
  return new Map([
    [DIMMED_PREFECTURES, prefecturesAmong(dimmed)],
    [OPEN_AREA_NAMES, areasOfPrefecture(open)],
    [AREA_NAMES, areasOutside(open)],
    ...PREFECTURE_NAMES.map((layer) => [layer, prefecturesExcept(open)] as const),
  ]);
}
