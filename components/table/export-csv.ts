import { type CsvValue, csvText } from '@/data/export/csv';
import type { TableFile } from './table-model';
import type { TableView } from './table-view';

/** What is shown, as CSV: these rows in this order, these columns with what stands beside their values. */
export function viewCsv(file: TableFile, { columns, rows }: TableView): string {
  const places = columns.map(({ key }) => file.columns.findIndex((column) => column.key === key));
  const rowPlaces = new Map(file.rows.map(({ id }, place) => [id, place]));
  const header = places.flatMap((place) => file.columns[place]?.headers ?? []);
  const body = rows.map(({ id }): CsvValue[] => {
    const values = file.csv[rowPlaces.get(id) ?? -1];
    return places.flatMap((place) => values?.[place] ?? []);
  });
  return csvText([header, ...body]);
}
