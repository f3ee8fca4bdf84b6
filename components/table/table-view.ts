import type { Sort } from '@/data/address/query-values';
import { sortNetworks } from './sort';
import {
  defaultColumns,
  NAME,
  type TableColumn,
  type TableFile,
  type TableFileColumn,
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

/** The networks and columns that a request asks for, in order. */
export type TableOrder = {
  columns: readonly TableFileColumn[];
  /** Indices into the networks of the table's file. */
  networks: readonly number[];
  /** The sort applied; null where the address names no column that exists. */
  sort: Sort | null;
};

/** The table as it is shown. */
export type TableView = {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  sort: Sort | null;
};

/** Whether a request asks for the table as it is prerendered. */
export function isDefault({ passing, sort, columns }: TableRequest): boolean {
  return sort === null && columns === null && passing === null;
}

/** The chosen columns that exist, in the order of the fact sheet; the default ones where none exists. */
export function knownColumns(file: TableFile, keys: readonly string[] | null): readonly string[] {
  if (keys === null) return defaultColumns;
  const known = file.columns.filter(({ key }) => keys.includes(key) && key !== NAME);
  return known.length > 0 || keys.length === 0 ? known.map(({ key }) => key) : defaultColumns;
}

/** Filters and sorts the networks, and picks the columns. */
export function orderOf(file: TableFile, { passing, sort, columns }: TableRequest): TableOrder {
  const keys = [NAME, ...knownColumns(file, columns)];
  const networks = [...file.networks.keys()].filter(
    (index) => passing?.has(file.networks[index]?.map.id ?? '') ?? true,
  );
  const sortedBy = sort && file.columns.find(({ key }) => key === sort.key);
  return {
    columns: file.columns.filter(({ key }) => keys.includes(key)),
    networks: sortedBy ? sortNetworks(networks, sortedBy.cells, sort.isDescending) : networks,
    sort: sortedBy ? sort : null,
  };
}

/**
 * The first rows of an order. Rows have the cells of all columns, since the map names the coverage of a row also
 * where the table does not show it.
 *
 * @param limit number of rows
 */
export function viewOf(file: TableFile, order: TableOrder, limit: number): TableView {
  const rows = order.networks.slice(0, limit).flatMap((index): TableRow[] => {
    const network = file.networks[index];
    if (!network) return [];
    const cells = file.columns.map(({ key, cells }) => [key, cells[index] ?? null] as const);
    return [{ ...network, cells: Object.fromEntries(cells) }];
  });
  return { columns: order.columns, rows, sort: order.sort };
}

/** The table as it is prerendered. */
export function prerenderedView({ columns, rows }: TablePage): TableView {
  return { columns, rows, sort: null };
}
