import { type CsvValue, csvText } from '@/data/export/csv';
import type { TableIndex } from './table-model';
import type { TableOrder } from './table-view';

/**
 * What is shown, as CSV: these networks in this order, these columns with what stands beside their values.
 *
 * @param csv what the columns shown have of each network, by key
 */
export function orderCsv(
  index: TableIndex,
  { columns, places }: TableOrder,
  csv: ReadonlyMap<string, readonly (readonly CsvValue[])[]>,
): string {
  const keys = columns.map(({ key }) => key);
  const header = keys.flatMap(
    (key) => index.columns.find((column) => column.key === key)?.headers ?? [],
  );
  const body = places.map((place) => keys.flatMap((key) => csv.get(key)?.[place] ?? []));
  return csvText([header, ...body]);
}
