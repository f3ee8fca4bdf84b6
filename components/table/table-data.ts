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
} from './table-model';

const allColumns = [nameColumn, ...columns];
const shownByDefault = allColumns.filter(
  ({ key }) => key === nameColumn.key || defaultColumns.includes(key),
);

const JAPANESE = new Intl.Collator('ja', { numeric: true });

/** A column's cells, with numbers to sort by: texts are put in Japanese order here, once for every reader. */
function tableCells(cells: readonly Cell[]): TableCell[] {
  const texts = cells.flatMap(({ sort }) => (typeof sort === 'string' ? [sort] : []));
  const places = new Map<string, number>();
  let before: string | null = null;
  let place = 0;
  for (const text of [...new Set(texts)].sort(JAPANESE.compare)) {
    if (before !== null && JAPANESE.compare(before, text) !== 0) place++;
    places.set(text, place);
    before = text;
  }
  return cells.map((cell) => {
    const sort = typeof cell.sort === 'string' ? places.get(cell.sort) : cell.sort;
    return { ...plainCell(cell), ...(sort == null ? {} : { sort }) };
  });
}

function plainCell({ text, remark, csv }: Cell): TableCell {
  return {
    text: text ?? String(csv[0] ?? ''),
    ...(text === null ? { isMissing: true } : {}),
    ...(remark === null ? {} : { remark }),
  };
}

function tableColumn({ key, group, label, isNumeric }: Column): TableColumn {
  if (key === nameColumn.key) return { key, group: '', label: 'ネットワーク', isNumeric };
  // A section with one field has its name; it need not stand there twice.
  return { key, group: group === label ? '' : group, label, isNumeric };
}

function rowNetworks(networks: readonly Network[]): TableFile['networks'] {
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
    Object.fromEntries(shownByDefault.map(({ key, read }) => [key, plainCell(read(network))])),
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

/** All networks with the columns that come first; the keys of the others lead to their {@link columnFile}. */
export function tableFile(networks: readonly Network[]): TableFile {
  const first = allColumns.filter(({ key }) => firstColumns.includes(key));
  return {
    columns: allColumns.map((column) => ({ ...tableColumn(column), headers: column.headers })),
    networks: rowNetworks(networks),
    values: Object.fromEntries(first.map(({ key, read }) => [key, valuesOf(networks, read)])),
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
  return valuesOf(networks, column.read);
}

function valuesOf(networks: readonly Network[], read: Column['read']): ColumnFile {
  const values = networks.map(read);
  const cells = tableCells(values);
  return {
    cells,
    csv: values.map(({ csv }, place) =>
      csv.length === 1 && csv[0] === cells[place]?.text ? null : csv,
    ),
  };
}
