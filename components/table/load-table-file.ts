import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import { type ColumnFile, hasColumn, type TableFile, withColumns } from './table-model';

let loading: Promise<TableFile> | null = null;

/**
 * Fetches all networks with the table's first columns, and the further columns that are asked for and exist;
 * each once. What was loaded before is there too.
 *
 * @param keys of columns
 * @throws where they cannot be had; the next call tries again
 */
export function loadTableFile(keys: readonly string[]): Promise<TableFile> {
  const before = loading;
  const next = (before ?? fetchJson<TableFile>(withBase('/networks/table.json')))
    .then((file) => addColumns(file, keys))
    .catch((error: unknown) => {
      if (loading === next) loading = before;
      throw error;
    });
  loading = next;
  return next;
}

async function addColumns(file: TableFile, keys: readonly string[]): Promise<TableFile> {
  const missing = file.columns.filter(({ key }) => keys.includes(key) && !hasColumn(file, key));
  if (missing.length === 0) return file;
  const more = await Promise.all(
    missing.map(async ({ key }) => {
      const column = await fetchJson<ColumnFile>(withBase(`/networks/columns/${key}.json`));
      return [key, column] as const;
    }),
  );
  return withColumns(file, more);
}
