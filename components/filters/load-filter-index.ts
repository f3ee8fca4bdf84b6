import { fetchJson } from '@/components/ui/fetch-file';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { dataFiles } from '@/data/address/paths';
import type { EncodedFilterIndex, FilterIndex } from '@/data/filters/filter-index';

/**
 * Fetches the filter index, once.
 *
 * @throws where it fails to load; the next call tries again
 */
export const loadFilterIndex = loadOnce(async (): Promise<FilterIndex> => {
  const [index, { decodeFilterIndex }] = await Promise.all([
    fetchJson<EncodedFilterIndex>(withBase(dataFiles.filters)),
    // the decoder is loaded with the data that needs it
    import('@/data/filters/filter-index'),
  ]);
  return decodeFilterIndex(index);
});
