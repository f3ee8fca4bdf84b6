import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import type { FilterIndex } from '@/data/filters/filter-index';

let loading: Promise<FilterIndex> | null = null;

/**
 * Fetches what filtering needs, once.
 *
 * @throws where it cannot be had; the next call tries again
 */
export function loadFilterIndex(): Promise<FilterIndex> {
  loading ??= fetchJson<FilterIndex>(withBase('/filters.json')).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
