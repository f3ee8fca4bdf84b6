import { fetchJson } from '@/components/ui/fetch-json';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { dataFiles } from '@/data/address/paths';
import type { EncodedFilterIndex, FilterIndex } from '@/data/filters/filter-index';

/**
 * Fetches what filtering needs, once.
 *
 * @throws where it cannot be had; the next call tries again
 */
export const loadFilterIndex = loadOnce(async (): Promise<FilterIndex> => {
  const [index, { decodeFilterIndex }] = await Promise.all([
    fetchJson<EncodedFilterIndex>(withBase(dataFiles.filters)),
    // what reads it is needed no earlier than it is
    import('@/data/filters/filter-index'),
  ]);
  return decodeFilterIndex(index);
});
