import type { Sort } from '@/data/address/query-values';
import type { SortableCell } from './table-model';

const JAPANESE = new Intl.Collator('ja', { numeric: true });

/** Numbers come before texts, should a column have both. */
function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : JAPANESE.compare(a, b);
}

function sortValue(cell: SortableCell | null | undefined): string | number | null {
  if (!cell) return null;
  return cell.sort === undefined ? cell.text : cell.sort;
}

/**
 * Sorts networks by a column. Networks without a value come last in both directions: not stated is neither little
 * nor much. Equal networks keep their order.
 *
 * @param networks indices into the cells
 * @param cells one for each network of the table
 */
export function sortNetworks(
  networks: readonly number[],
  cells: readonly (SortableCell | null)[],
  isDescending: boolean,
): readonly number[] {
  return [...networks].sort((indexA, indexB) => {
    const a = sortValue(cells[indexA]);
    const b = sortValue(cells[indexB]);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? compareValues(b, a) : compareValues(a, b);
  });
}

/** The sort after a click on a column's heading: ascending, then descending, then the original order. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, isDescending: false };
  return sort.isDescending ? null : { key, isDescending: true };
}
