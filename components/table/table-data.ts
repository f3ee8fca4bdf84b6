import { MapModel } from '@/components/map/map-model';
import { mapNetworks } from '@/components/map/map-networks';
import { placeMarkers } from '@/components/map/marker-placement';
import type { Cell, Column } from '@/data/export/column';
import { columns, nameColumn } from '@/data/export/columns';
import { mapIndex } from '@/data/regions/map-index';
import type { Network } from '@/data/schema/network';
import {
  defaultColumns,
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
  const maps = mapNetworks(networks);
  const placements = placeMarkers(new MapModel(mapIndex, maps), maps);
  const points = new Map(placements.map(({ network, point }) => [network.id, point]));
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

/** Everything the table can show. */
export function tableFile(networks: readonly Network[]): TableFile {
  return {
    columns: allColumns.map((column) => ({ ...tableColumn(column), headers: column.headers })),
    rows: tableRows(networks, allColumns, tableCell),
    csv: networks.map((network) => allColumns.map(({ read }) => read(network).csv)),
  };
}
