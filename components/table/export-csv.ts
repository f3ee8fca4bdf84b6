import { joinRows, splitRows } from '@/data/export/csv';
import type { TableFile } from './table-model';
import type { TableOrder } from './table-view';

/**
 * The networks and columns of an order as CSV, cut out of the download with all of them.
 *
 * @param csv the text of `/data/networks.csv`
 * @throws where it lacks a network or a column: it is then of another version than the table
 */
export function orderCsv(file: TableFile, { columns, networks }: TableOrder, csv: string): string {
  const [header = [], ...rows] = splitRows(csv);
  const rowById = new Map(rows.map((row) => [row[0], row]));
  const places = columns.flatMap(({ headers }) => headers.map((name) => header.indexOf(name)));
  const chosen = networks.map((index) => rowById.get(file.networks[index]?.map.id));
  return joinRows(
    [header, ...chosen].map((row) =>
      places.map((place) => {
        const cell = row?.[place];
        if (cell === undefined) throw new Error('networks.csv does not fit the table');
        return cell;
      }),
    ),
  );
}
