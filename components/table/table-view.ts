import { type Sort, sortPlaces } from './sort';
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
  const rows = order.places.slice(0, limit).flatMap((place): TableRow[] => {
    const network = file.networks[place];
    if (!network) return [];
    const cells = order.columns.flatMap(({ key }) => {
      const cell = file.values[key]?.cells[place];
      return cell ? [[key, cell] as const] : [];
    });
    return [{ ...network, id: network.map.id, cells: Object.fromEntries(cells) }];
  });
  return { columns: order.columns, rows, sort: order.sort };
}

/** The table as it is prerendered. */
export function prerenderedView({ columns, rows }: TablePage): TableView {
  return { columns, rows, sort: null };
}
