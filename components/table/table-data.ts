import { mapModelOf } from '@/components/map/map-networks';
import { placementsOf } from '@/components/map/static-placements';
import type { Cell, Column } from '@/data/export/column';
import { columns, nameColumn } from '@/data/export/columns';
import type { CsvValue } from '@/data/export/csv';
import type { Network } from '@/data/schema/network';
import {
  type ColumnValues,
  defaultColumns,
  PAGE_SIZE,
  type TableColumn,
  type TableIndex,
  type TablePage,
  tableCell,
} from './table-model';

const allColumns = [nameColumn, ...columns];
const shownByDefault = allColumns.filter(
  ({ key }) => key === nameColumn.key || defaultColumns.includes(key),
);

const JAPANESE = new Intl.Collator('ja', { numeric: true });

/** Numbers to sort a column's cells by: texts are put in Japanese order here, once for every reader. */
function sortNumbers(cells: readonly Cell[]): (number | null)[] {
  const texts = cells.flatMap(({ sort }) => (typeof sort === 'string' ? [sort] : []));
  const places = new Map<string, number>();
  let before: string | null = null;
  let place = 0;
  for (const text of [...new Set(texts)].sort(JAPANESE.compare)) {
    if (before !== null && JAPANESE.compare(before, text) !== 0) place++;
    places.set(text, place);
    before = text;
  }
  return cells.map(({ sort }) => (typeof sort === 'string' ? (places.get(sort) ?? null) : sort));
}

function tableColumn({ key, group, label, isNumeric }: Column): TableColumn {
  if (key === nameColumn.key) return { key, group: '', label: 'ネットワーク', isNumeric };
  // A section with one field has its name; it need not stand there twice.
  return { key, group: group === label ? '' : group, label, isNumeric };
}

function rowNetworks(networks: readonly Network[]): TableIndex['networks'] {
  const model = mapModelOf(networks);
  const points = new Map(placementsOf(model).map(({ network, point }) => [network.id, point]));
  return model.networks.map((map) => ({ map, point: points.get(map.id) ?? null }));
}

/** How many pages the networks come to; one at least. */
export function pageCount(networks: readonly Network[]): number {
  return Math.max(1, Math.ceil(networks.length / PAGE_SIZE));
}

/** A page of the table, from 1, with the columns shown by default. */
export function tablePage(networks: readonly Network[], page: number): TablePage {
  const own = networks.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  // rows are not sorted before everything is loaded
  const cells = own.map((network) =>
    Object.fromEntries(
      shownByDefault.map(({ key, read, missing }) => [key, tableCell(read(network), missing)]),
    ),
  );
  return {
    columns: shownByDefault.map(tableColumn),
    rows: rowNetworks(own).map((row, place) => ({
      ...row,
      id: row.map.id,
      cells: cells[place] ?? {},
    })),
    total: networks.length,
    page,
    pages: pageCount(networks),
  };
}

/** All networks and all columns; the keys lead to the columns' {@link columnValues}. */
export function tableIndex(networks: readonly Network[]): TableIndex {
  return {
    columns: allColumns.map((column) => ({
      ...tableColumn(column),
      missing: column.missing,
      headers: column.headers,
    })),
    networks: rowNetworks(networks),
  };
}

/** Keys of all columns. */
export const columnKeys: readonly string[] = allColumns.map(({ key }) => key);

function columnOf(key: string): Column {
  const column = allColumns.find((other) => other.key === key);
  if (!column) throw new Error(`the table has no column ${key}`);
  return column;
}

/**
 * What the networks have in a column.
 *
 * @throws where there is no such column
 */
export function columnValues(networks: readonly Network[], key: string): ColumnValues {
  const cells = networks.map(columnOf(key).read);
  return {
    texts: cells.map(({ text }) => text),
    remarks: cells.map(({ remark }) => remark),
    sorts: sortNumbers(cells),
  };
}

/**
 * What the CSV has of the networks in a column, with what stands beside the value.
 *
 * @throws where there is no such column
 */
export function columnCsv(networks: readonly Network[], key: string): (readonly CsvValue[])[] {
  const { read } = columnOf(key);
  return networks.map((network) => read(network).csv);
}
