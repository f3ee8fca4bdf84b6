import { mapModelOf } from '@/components/map/map-networks';
import { placementsOf } from '@/components/map/static-placements';
import type { Cell, Column } from '@/data/export/column';
import { columns, nameColumn } from '@/data/export/columns';
import type { Network } from '@/data/schema/network';
import {
  type ColumnFile,
  defaultColumns,
  firstColumns,
  PAGE_SIZE,
  type TableCell,
  type TableColumn,
  type TableFile,
  type TablePage,
  type TableRow,
} from './table-model';

const allColumns = [nameColumn, ...columns];
const shownByDefault = allColumns.filter(
  ({ key }) => key === nameColumn.key || defaultColumns.includes(key),
);

function tableCell({ text, remark, sort, csv }: Cell): TableCell {
  return {
    text: text ?? String(csv[0] ?? ''),
    ...(text === null ? { isMissing: true } : {}),
    ...(remark === null ? {} : { remark }),
    ...(sort === null ? {} : { sort }),
  };
}

function tableColumn({ key, group, label, isNumeric }: Column): TableColumn {
  if (key === nameColumn.key) return { key, group: '', label: 'ネットワーク', isNumeric };
  // A section with one field has its name; it need not stand there twice.
  return { key, group: group === label ? '' : group, label, isNumeric };
}

function tableRows(
  networks: readonly Network[],
  shown: readonly Column[],
  cellOf: (cell: Cell) => TableCell,
): TableRow[] {
  const model = mapModelOf(networks);
  const maps = model.networks;
  const points = new Map(placementsOf(model).map(({ network, point }) => [network.id, point]));
  return networks.flatMap((network, index) => {
    const map = maps[index];
    if (!map) return [];
    const cells = shown.map(({ key, read }) => [key, cellOf(read(network))] as const);
    const point = points.get(network.id) ?? null;
    return [{ id: network.id, cells: Object.fromEntries(cells), map, point }];
  });
}

/** How many pages the networks come to; one at least. */
export function pageCount(networks: readonly Network[]): number {
  return Math.max(1, Math.ceil(networks.length / PAGE_SIZE));
}

/** A page of the table, from 1, with the columns shown by default. */
export function tablePage(networks: readonly Network[], page: number): TablePage {
  const own = networks.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    columns: shownByDefault.map(tableColumn),
    // rows are not sorted before everything is loaded
    rows: tableRows(own, shownByDefault, (cell) => tableCell({ ...cell, sort: null })),
    total: networks.length,
    page,
    pages: pageCount(networks),
  };
}

/** All rows with the columns that come first; the keys of the others lead to their {@link columnFile}. */
export function tableFile(networks: readonly Network[]): TableFile {
  const first = allColumns.filter(({ key }) => firstColumns.includes(key));
  return {
    columns: allColumns.map((column) => ({ ...tableColumn(column), headers: column.headers })),
    rows: tableRows(networks, first, tableCell),
    csv: Object.fromEntries(first.map(({ key, read }) => [key, csvOf(networks, read)])),
  };
}

/** Keys of the columns that are files of their own. */
export const furtherColumns: readonly string[] = allColumns
  .map(({ key }) => key)
  .filter((key) => !firstColumns.includes(key));

/**
 * A column by its key.
 *
 * @throws where there is no such column
 */
export function columnFile(networks: readonly Network[], key: string): ColumnFile {
  const column = allColumns.find((other) => other.key === key);
  if (!column) throw new Error(`the table has no column ${key}`);
  return {
    cells: networks.map((network) => tableCell(column.read(network))),
    csv: csvOf(networks, column.read),
  };
}

function csvOf(networks: readonly Network[], read: Column['read']): ColumnFile['csv'] {
  return networks.map((network) => read(network).csv);
}
