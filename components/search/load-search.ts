import { fetchJson } from '@/components/ui/fetch-file';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { dataFiles } from '@/data/address/paths';
import { decodeSearchIndex } from '@/data/search/entries';
import type { EncodedSearchIndex } from '@/data/search/index-format';
import { Search } from '@/data/search/search';

/** The search and the labels of what it finds. */
export type LoadedSearch = { search: Search; labels: EncodedSearchIndex['labels'] };

/**
 * Loads the search index, once for all pages.
 *
 * @throws where it does not arrive; the next call tries again
 */
export const loadSearch = loadOnce(async (): Promise<LoadedSearch> => {
  const index = await fetchJson<EncodedSearchIndex>(withBase(dataFiles.search));
  return { search: new Search(decodeSearchIndex(index)), labels: index.labels };
});
