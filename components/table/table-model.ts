/** What the table of networks is made of: pure, and fit for the browser (no schema, no vocabulary). */

import type { MapNetwork } from '@/components/map/map-model';
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
};

/** A cell. @param missing what stands where there is no value */
export function tableCell(
  { text, remark }: { text: string | null; remark: string | null },
  missing: string,
): TableCell {
  return {
    text: text ?? missing,
    ...(text === null ? { isMissing: true } : {}),
    ...(remark === null ? {} : { remark }),
  };
}

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

/** A column as the whole table knows it. */
export type IndexColumn = TableColumn & {
  /** What stands where a network has no value: 記載なし. */
  missing: string;
  /** What heads it in the CSV. */
  headers: readonly string[];
};

/** All networks and columns there are: loaded when the reader asks for more than a page shows. */
export type TableIndex = {
  columns: readonly IndexColumn[];
  networks: readonly Pick<TableRow, 'map' | 'point'>[];
};

/** A column's values, one for each network of the table: a file of its own, since readers want few of the many. */
export type ColumnValues = {
  /** As they are read; null where there is no value. */
  texts: readonly (string | null)[];
  remarks: readonly (string | null)[];
  /** What rows are sorted by: numbers, or the places of texts among the column's; null where nothing is stated. */
  sorts: readonly (number | null)[];
};

/** The whole table, as far as it is loaded. */
export type TableFile = TableIndex & {
  /** The columns loaded, by key. */
  values: Readonly<Record<string, ColumnValues>>;
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

/** What the map beside the table tells of a network. */
export const captionColumns: readonly string[] = ['coverage.prefectures', 'coverage.scope'];

/** Whether a column's values are there. */
export function hasColumn(file: TableFile, key: string): boolean {
  return Object.hasOwn(file.values, key);
}

/** Rows of one page of the prerendered table. */
export const PAGE_SIZE = 200;
