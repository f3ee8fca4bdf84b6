import { type Sort, sortRows } from './sort';
import {
  defaultColumns,
  hasColumn,
  NAME,
  type TableColumn,
  type TableFile,
  type TablePage,
  type TableRow,
} from './table-model';

/** What the address asks of the table. */
export type TableRequest = {
  /** Ids of the networks that pass the filters; null where nothing is filtered. */
  passing: ReadonlySet<string> | null;
  sort: Sort | null;
  /** Keys of the columns chosen; null for those shown by default. */
  columns: readonly string[] | null;
};

/** The table as it is shown. */
export type TableView = {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** By what the rows are sorted; null where the address names no column there is. */
  sort: Sort | null;
};

/** Whether a request is for what is prerendered. */
export function isDefault({ passing, sort, columns }: TableRequest): boolean {
  return sort === null && columns === null && passing === null;
}

/**
 * The columns chosen, also those that are still on their way: keys as they are known, in the order of the fact
 * sheet; the default where none is known.
 */
export function knownColumns(file: TableFile, keys: readonly string[] | null): readonly string[] {
  if (keys === null) return defaultColumns;
  const known = file.columns.filter(({ key }) => keys.includes(key) && key !== NAME);
  return known.length > 0 || keys.length === 0 ? known.map(({ key }) => key) : defaultColumns;
}

/** Keys of the columns that a request needs beyond those shown by default. */
export function keysOf({ sort, columns }: TableRequest): readonly string[] {
  return [...(columns ?? []), ...(sort ? [sort.key] : [])];
}

/** Whether all that a request is for is loaded; columns that there are not need not be. */
export function isLoaded(file: TableFile, request: TableRequest): boolean {
  const keys = keysOf(request);
  return file.columns.every(({ key }) => !keys.includes(key) || hasColumn(file, key));
}

/**
 * The table that a request comes to: filtered, sorted, with the columns chosen; without columns that are still
 * on their way.
 */
export function viewOf(file: TableFile, { passing, sort, columns }: TableRequest): TableView {
  const keys = knownColumns(file, columns);
  const rows = file.rows.filter(({ id }) => passing?.has(id) ?? true);
  const known = sort && hasColumn(file, sort.key) ? sort : null;
  return {
    columns: file.columns.filter(
      ({ key }) => key === NAME || (keys.includes(key) && hasColumn(file, key)),
    ),
    rows: known ? sortRows(rows, known) : rows,
    sort: known,
  };
}

/** The table as it is prerendered. */
export function prerenderedView({ columns, rows }: TablePage): TableView {
  return { columns, rows, sort: null };
}
