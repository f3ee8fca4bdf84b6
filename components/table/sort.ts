import type { Sort } from '@/data/address/query-values';
import type { ColumnValues } from './table-model';

/**
 * Places of networks in the order of a column. Those that state nothing come last whichever way it goes: not stated
 * is neither little nor much. Equal ones keep their order.
 */
export function sortPlaces(
  places: readonly number[],
  { sorts }: ColumnValues,
  isDescending: boolean,
): readonly number[] {
  return [...places].sort((placeA, placeB) => {
    const a = sorts[placeA] ?? null;
    const b = sorts[placeB] ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? b - a : a - b;
  });
}

/** What a click on a column's heading does: up, then down, then the order there was. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, isDescending: false };
  return sort.isDescending ? null : { key, isDescending: true };
}
