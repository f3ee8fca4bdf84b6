import { type CsvValue, csvText } from '@/data/export/csv';
import type { TableFile } from './table-model';
import type { TableOrder } from './table-view';

/** What is shown, as CSV: these networks in this order, these columns with what stands beside their values. */
export function orderCsv(file: TableFile, { columns, places }: TableOrder): string {
  const keys = columns.map(({ key }) => key);
  const header = keys.flatMap(
    (key) => file.columns.find((column) => column.key === key)?.headers ?? [],
  );
  const body = places.map((place): CsvValue[] =>
    keys.flatMap((key) => {
      const values = file.values[key];
      return values?.csv[place] ?? [values?.cells[place]?.text ?? null];
    }),
  );
  return csvText([header, ...body]);
}
