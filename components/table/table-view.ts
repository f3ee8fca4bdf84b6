import type { Sort } from '@/data/address/query-values';
import { sortPlaces } from './sort';
import {
  captionColumns,
  defaultColumns,
  hasColumn,
  type IndexColumn,
  NAME,
  type TableCell,
  type TableColumn,
  type TableFile,
  type TableIndex,
  type TablePage,
  type TableRow,
  tableCell,
} from './table-model';

/** What the address asks of the table. */
export type TableRequest = {
  /** Ids of the networks that pass the filters; null where nothing is filtered. */
  passing: ReadonlySet<string> | null;
  sort: Sort | null;
  /** Keys of the columns chosen; null for those shown by default. */
  columns: readonly string[] | null;
};

/** What of the whole table is shown, in its order. */
export type TableOrder = {
  columns: readonly TableColumn[];
  /** Places of the networks in the table's file. */
  places: readonly number[];
  /** By what they are sorted; null where the address names no column there is. */
  sort: Sort | null;
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
export function knownColumns(index: TableIndex, keys: readonly string[] | null): readonly string[] {
  if (keys === null) return defaultColumns;
  const known = index.columns.filter(({ key }) => keys.includes(key) && key !== NAME);
  return known.length > 0 || keys.length === 0 ? known.map(({ key }) => key) : defaultColumns;
}

/** Keys of the columns that a request needs, of those that there are. */
export function neededColumns(
  index: TableIndex,
  { sort, columns }: Pick<TableRequest, 'sort' | 'columns'>,
): readonly string[] {
  const keys = [NAME, ...captionColumns, ...knownColumns(index, columns), sort?.key];
  return index.columns.map(({ key }) => key).filter((key) => keys.includes(key));
}

/** Whether all that a request is for is loaded. */
export function isLoaded(file: TableFile, request: TableRequest): boolean {
  return neededColumns(file, request).every((key) => hasColumn(file, key));
}

/**
 * What a request comes to: filtered, sorted, with the columns chosen; without columns that are still on their way.
 */
export function orderOf(file: TableFile, { passing, sort, columns }: TableRequest): TableOrder {
  const keys = knownColumns(file, columns);
  const places = file.networks.flatMap(({ map }, place) =>
    (passing?.has(map.id) ?? true) ? [place] : [],
  );
  const by = sort && hasColumn(file, sort.key) ? file.values[sort.key] : undefined;
  return {
    columns: file.columns.filter(
      ({ key }) => key === NAME || (keys.includes(key) && hasColumn(file, key)),
    ),
    places: sort && by ? sortPlaces(places, by, sort.isDescending) : places,
    sort: by ? sort : null,
  };
}

/** The first rows of the table in an order. */
export function viewOf(file: TableFile, order: TableOrder, limit: number): TableView {
  const shown = new Set(order.columns.map(({ key }) => key));
  const columns = file.columns.filter(
    ({ key }) => shown.has(key) || (captionColumns.includes(key) && hasColumn(file, key)),
  );
  const rows = order.places.slice(0, limit).flatMap((place): TableRow[] => {
    const network = file.networks[place];
    if (!network) return [];
    const cells = columns.map((column) => [column.key, cellOf(file, column, place)] as const);
    return [{ ...network, id: network.map.id, cells: Object.fromEntries(cells) }];
  });
  return { columns: order.columns, rows, sort: order.sort };
}

function cellOf(file: TableFile, { key, missing }: IndexColumn, place: number): TableCell {
  const values = file.values[key];
  const [text, remark] = [values?.texts[place] ?? null, values?.remarks[place] ?? null];
  return tableCell({ text, remark }, missing);
}

/** The table as it is prerendered. */
export function prerenderedView({ columns, rows }: TablePage): TableView {
  return { columns, rows, sort: null };
}
