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
  const response = await fetch(withBase('/search-index.json'));
  if (!response.ok) throw new Error(`search index: ${response.status} ${response.statusText}`);
  const index: EncodedSearchIndex = await response.json();
  return { search: new Search(decodeSearchIndex(index)), labels: index.labels };
}
