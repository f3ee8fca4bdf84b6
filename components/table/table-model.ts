/** What the table of networks is made of: pure, and fit for the browser (no schema, no vocabulary). */

import type { MapNetwork } from '@/components/map/map-model';
import type { CsvValue } from '@/data/export/csv';
import type { MapPoint } from '@/data/regions/types';

/** A column; the network's own, with the key `name`, is always the first. */
export type TableColumn = {
  /** As in addresses: `budget.construction`. */
  key: string;
  /** The section of the fact sheet; empty where the label says it. */
  group: string;
  label: string;
  /** Numbers stand flush right. */
  isNumeric: boolean;
};

/** A network in a column. */
export type TableCell = {
  text: string;
  /** Nothing is stated: the text says so. */
  isMissing?: true;
  remark?: string;
  /** What rows are sorted by: a number, or a text's place among the column's; left out where nothing is stated. */
  sort?: number;
};

/** A network, with a cell for each column by key. */
export type TableRow = {
  id: string;
  cells: Readonly<Record<string, TableCell>>;
  map: MapNetwork;
  /** Label point of what it covers, in map units; null where it has none. */
  point: MapPoint | null;
};

/** What a page of the table is prerendered from. */
export type TablePage = {
  /** The columns shown where none are chosen, the name first. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** How many networks there are in all. */
  total: number;
  /** This page, from 1, of how many. */
  page: number;
  pages: number;
};

/** A column's values, one for each network of the table. */
export type ColumnFile = {
  cells: readonly TableCell[];
  /** What the CSV has of each; null where it is the cell's text alone. */
  csv: readonly (readonly CsvValue[] | null)[];
};

/**
 * All networks, loaded when the reader asks for more than a page shows; with the columns loaded so far.
 * Most readers want few of the many columns, so each beyond those shown by default is a file of its own.
 */
export type TableFile = {
  /** All columns there are. */
  columns: readonly (TableColumn & { headers: readonly string[] })[];
  networks: readonly Pick<TableRow, 'map' | 'point'>[];
  /** The columns loaded, by key, in the order of `networks`. */
  values: Readonly<Record<string, ColumnFile>>;
};

/** The key of the column that is always there. */
export const NAME = 'name';

/** The columns shown where none are chosen. */
export const defaultColumns: readonly string[] = [
  'coverage.prefectures',
  'coverage.scope',
  'overview.introduction',
  'overview.operator',
  'derived.participants',
  'participants.registeredPatients',
  'budget.construction',
  'budget.annual',
  'vendors',
];

/** The columns that come with the rows. */
export const firstColumns: readonly string[] = [NAME, ...defaultColumns];

/** Whether a column's values are there. */
export function hasColumn(file: TableFile, key: string): boolean {
  return Object.hasOwn(file.values, key);
}

/** The table with further columns, in the order of its networks. */
export function withColumns(
  file: TableFile,
  more: readonly (readonly [key: string, values: ColumnFile])[],
): TableFile {
  return { ...file, values: { ...file.values, ...Object.fromEntries(more) } };
}

/** Rows of one page of the prerendered table. */
export const PAGE_SIZE = 200;
