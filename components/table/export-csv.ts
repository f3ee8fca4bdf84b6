import { type CsvValue, csvText } from '@/data/export/csv';
import type { TableFile } from './table-model';
import type { TableView } from './table-view';

/** What is shown, as CSV: these rows in this order, these columns with what stands beside their values. */
export function viewCsv(file: TableFile, { columns, rows }: TableView): string {
  const rowPlaces = new Map(file.rows.map(({ id }, place) => [id, place]));
  const keys = columns.map(({ key }) => key);
  const header = keys.flatMap(
    (key) => file.columns.find((column) => column.key === key)?.headers ?? [],
  );
  const body = rows.map(({ id }): CsvValue[] => {
    const place = rowPlaces.get(id) ?? -1;
    return keys.flatMap((key) => file.csv[key]?.[place] ?? []);
  });
  return csvText([header, ...body]);
}
