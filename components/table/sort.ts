import type { TableCell, TableRow } from './table-model';

/** By which column rows are sorted, and which way. */
export type Sort = { key: string; isDescending: boolean };

const JAPANESE = new Intl.Collator('ja', { numeric: true });

function compare(a: NonNullable<TableCell['sort']>, b: NonNullable<TableCell['sort']>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return JAPANESE.compare(String(a), String(b));
}

/**
 * The rows in order of a column. Rows that state nothing come last whichever way it goes: not stated is
 * neither little nor much. Equal rows keep their order.
 */
export function sortRows(
  rows: readonly TableRow[],
  { key, isDescending }: Sort,
): readonly TableRow[] {
  return [...rows].sort((rowA, rowB) => {
    const a = rowA.cells[key]?.sort;
    const b = rowB.cells[key]?.sort;
    if (a === undefined || b === undefined) {
      return Number(a === undefined) - Number(b === undefined);
    }
    return isDescending ? compare(b, a) : compare(a, b);
  });
}

/** What a click on a column's heading does: up, then down, then the order there was. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, isDescending: false };
  return sort.isDescending ? null : { key, isDescending: true };
}
