import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import type { TableFile } from './table-model';

let loading: Promise<TableFile> | null = null;

/**
 * Fetches all columns of all networks, once.
 *
 * @throws where they cannot be had; the next call tries again
 */
export function loadTableFile(): Promise<TableFile> {
  loading ??= fetchJson<TableFile>(withBase('/networks/table.json')).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
