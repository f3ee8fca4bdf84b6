import { withBase } from '@/components/ui/withBase';
import type { TableFile } from './table-model';

let loading: Promise<TableFile> | null = null;

/**
 * Fetches all columns of all networks, once.
 *
 * @throws where they cannot be had; the next call tries again
 */
export function loadTableFile(): Promise<TableFile> {
  loading ??= fetchFile().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchFile(): Promise<TableFile> {
  const response = await fetch(withBase('/networks/table.json'));
  if (!response.ok) throw new Error(`/networks/table.json: ${response.status}`);
  return response.json() as Promise<TableFile>;
}
