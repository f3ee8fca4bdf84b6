import { fetchJson } from '@/components/ui/fetch-json';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { columnCsvFile, columnFile, dataFiles } from '@/data/address/paths';
import type { CsvValue } from '@/data/export/csv';
import {
  type ColumnValues,
  defaultColumns,
  NAME,
  type TableFile,
  type TableIndex,
} from './table-model';
import { neededColumns, type TableRequest } from './table-view';

/** Fetches all networks and columns there are, without values; once. @throws where they cannot be had */
export const loadTableIndex = loadOnce(() => fetchJson<TableIndex>(withBase(dataFiles.table)));

/** What was returned last: the same again, as long as it has all that is asked for. */
let latest: TableFile | null = null;

/** The columns loaded so far. */
const values: Record<string, ColumnValues> = {};
const columnLoaders = new Map<string, () => Promise<void>>();

function loadColumn(key: string): Promise<void> {
  const load =
    columnLoaders.get(key) ??
    loadOnce(async () => {
      values[key] = await fetchJson<ColumnValues>(withBase(columnFile(key)));
    });
  columnLoaders.set(key, load);
  return load();
}

/**
 * Fetches all networks and the columns that are asked for, each once. What was loaded before is there too.
 *
 * @throws where they cannot be had; the next call tries again
 */
export async function loadTableFile(
  asked: Pick<TableRequest, 'sort' | 'columns'>,
): Promise<TableFile> {
  // these exist for certain: they need not wait until it is known which do, and are asked for again below
  if (asked.columns === null) {
    for (const key of [NAME, ...defaultColumns]) loadColumn(key).catch(() => {});
  }
  const index = await loadTableIndex();
  const needed = neededColumns(index, asked);
  await Promise.all(needed.map(loadColumn));
  const has = latest?.values ?? {};
  if (latest === null || needed.some((key) => !Object.hasOwn(has, key))) {
    latest = { ...index, values: { ...values } };
  }
  return latest;
}

/**
 * Fetches what the CSV has of columns, by key: of each network, in the order of the table's index.
 *
 * @param keys of columns that there are
 * @throws where it cannot be had
 */
export async function loadCsvColumns(
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly CsvValue[])[]>> {
  const load = async (key: string) =>
    [key, await fetchJson<CsvValue[][]>(withBase(columnCsvFile(key)))] as const;
  return new Map(await Promise.all(keys.map(load)));
}
