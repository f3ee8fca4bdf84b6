/** The data of the networks table. For the browser: imports neither schema nor vocabulary. */

import type { MapNetwork } from '@/components/map/model/map-model';
import type { MapPoint } from '@/data/regions/types';

/** A column. The column of the network itself, with the key `name`, is always the first. */
export type TableColumn = {
  /** As in addresses: `budget.construction`. */
  key: string;
  /** The section of the fact sheet; empty where the label says it. */
  group: string;
  label: string;
  /** Numbers stand flush right. */
  isNumeric: boolean;
  /** The words for a network without a value: 記載なし. */
  missing: string;
};

/** The value of a network in a column. */
export type TableCell = {
  text: string;
  remark?: string;
};

/** A network with its cells by column key; a cell is null where the sheet states nothing. */
export type TableRow = {
  cells: Readonly<Record<string, TableCell | null>>;
  map: MapNetwork;
  /** Label point of the covered regions, in map units; null where there is none. */
  point: MapPoint | null;
};

/** A prerendered page of the table. */
export type TablePage = {
  /** The columns shown by default, the name first. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Number of networks on all pages. */
  total: number;
  /** Number of this page, from 1. */
  page: number;
  pages: number;
};

/** A cell that rows can be sorted by. */
export type SortableCell = TableCell & {
  /** What the row is sorted by if not by the text; null comes last. */
  sort?: string | number | null;
};

/** A column of the whole table. */
export type TableFileColumn = TableColumn & {
  /** Names of its columns in the CSV. */
  headers: readonly string[];
  /** One cell for each network of the table. */
  cells: readonly (SortableCell | null)[];
};

/** The whole table, `/networks/table.json`: loaded when the reader sorts, filters or chooses columns. */
export type TableFile = {
  columns: readonly TableFileColumn[];
  networks: readonly Pick<TableRow, 'map' | 'point'>[];
};

/** The key of the column that is always there. */
export const NAME = 'name';

/** Keys of the columns shown by default, beside the name. */
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

/** Number of rows on a page of the prerendered table. */
export const PAGE_SIZE = 200;
