import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import type { EncodedFilterIndex, FilterIndex } from '@/data/filters/filter-index';

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
  const [index, { decodeFilterIndex }] = await Promise.all([
    fetchJson<EncodedFilterIndex>(withBase('/filters.json')),
    // what reads it is needed no earlier than it is
    import('@/data/filters/filter-index'),
  ]);
  return decodeFilterIndex(index);
}
