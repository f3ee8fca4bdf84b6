import { placementsOf } from '@/components/map/markers/static-placements';
import { mapModelOf } from '@/components/map/model/map-networks';
import type { Cell, Column } from '@/data/export/column';
import { columns, nameColumn } from '@/data/export/columns';
import type { Network } from '@/data/schema/network';
import {
  defaultColumns,
  PAGE_SIZE,
  type SortableCell,
  type TableCell,
  type TableColumn,
  type TableFile,
  type TablePage,
} from './table-model';

const allColumns = [nameColumn, ...columns];
const shownByDefault = allColumns.filter(
  ({ key }) => key === nameColumn.key || defaultColumns.includes(key),
);

function tableColumn({ key, group, label, isNumeric, missing }: Column): TableColumn {
  if (key === nameColumn.key) {
    return { key, group: '', label: 'ネットワーク', isNumeric, missing };
  }
  // A section with one field has the field's name, which need not stand there twice.
  return { key, group: group === label ? '' : group, label, isNumeric, missing };
}

function tableCell({ text, remark }: Cell): TableCell | null {
  return text === null ? null : { text, ...(remark === null ? {} : { remark }) };
}

function sortableCell(cell: Cell): SortableCell | null {
  const shown = tableCell(cell);
  return shown && { ...shown, ...(cell.sort === cell.text ? {} : { sort: cell.sort }) };
}

function networksOnMap(networks: readonly Network[]): TableFile['networks'] {
  const model = mapModelOf(networks);
  const points = new Map(placementsOf(model).map(({ network, point }) => [network.id, point]));
  return model.networks.map((map) => ({ map, point: points.get(map.id) ?? null }));
}

/** The number of pages of the table, 1 or more. */
export function pageCount(networks: readonly Network[]): number {
  return Math.max(1, Math.ceil(networks.length / PAGE_SIZE));
}

/**
 * A page of the table with the columns shown by default. Its cells have nothing to sort by: the reader sorts the
 * whole table.
 *
 * @param page from 1
 */
export function tablePage(networks: readonly Network[], page: number): TablePage {
  const own = networks.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const cells = own.map((network) =>
    Object.fromEntries(shownByDefault.map(({ key, read }) => [key, tableCell(read(network))])),
  );
  return {
    columns: shownByDefault.map(tableColumn),
    rows: networksOnMap(own).map((network, index) => ({ ...network, cells: cells[index] ?? {} })),
    total: networks.length,
    page,
    pages: pageCount(networks),
  };
}

/** The whole table: all networks with all columns. */
export function tableFile(networks: readonly Network[]): TableFile {
  return {
    columns: allColumns.map((column) => ({
      ...tableColumn(column),
      headers: column.headers,
      cells: networks.map((network) => sortableCell(column.read(network))),
    })),
    networks: networksOnMap(networks),
  };
}
