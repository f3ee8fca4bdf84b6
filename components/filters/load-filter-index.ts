import { withBase } from '@/components/ui/withBase';
import type { FilterIndex } from '@/data/filters/filter-index';

let loading: Promise<FilterIndex> | null = null;

/**
 * Fetches what filtering needs, once.
 *
 * @throws where it cannot be had; the next call tries again
 */
export function loadFilterIndex(): Promise<FilterIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<FilterIndex> {
  const response = await fetch(withBase('/filters.json'));
  if (!response.ok) throw new Error(`/filters.json: ${response.status} ${response.statusText}`);
  return response.json() as Promise<FilterIndex>;
}
