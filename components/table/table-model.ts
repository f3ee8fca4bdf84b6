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
  /** What rows are sorted by; left out where nothing is stated. */
  sort?: string | number;
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

/** All columns and rows, loaded when the reader asks for more than a page shows. */
export type TableFile = {
  columns: readonly (TableColumn & { headers: readonly string[] })[];
  rows: readonly TableRow[];
  /** The CSV's values by network and column, in the order of `rows` and `columns`. */
  csv: readonly (readonly (readonly CsvValue[])[])[];
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

/** Rows of one page of the prerendered table. */
export const PAGE_SIZE = 200;
