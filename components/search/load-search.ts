import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import { decodeSearchIndex } from '@/data/search/entries';
import type { EncodedSearchIndex } from '@/data/search/index-format';
import { Search } from '@/data/search/search';

/** The search and the words for what it finds. */
export type LoadedSearch = { search: Search; labels: EncodedSearchIndex['labels'] };

let loading: Promise<LoadedSearch> | null = null;

/**
 * Loads the search index, once for all pages.
 *
 * @throws where it does not arrive; the next call tries again
 */
export function loadSearch(): Promise<LoadedSearch> {
  loading ??= fetchSearch().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchSearch(): Promise<LoadedSearch> {
  const index = await fetchJson<EncodedSearchIndex>(withBase('/search-index.json'));
  return { search: new Search(decodeSearchIndex(index)), labels: index.labels };
}
