import { facetOptions, filterRecords } from '@/data/filters/facets';
import { encodeFilterIndex } from '@/data/filters/filter-index';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** What explorer pages fetch as soon as the reader filters: kept out of every page's own weight. */
export function GET(): Response {
  const networks = loadNetworks();
  const index = { facets: facetOptions(networks), records: filterRecords(networks) };
  return Response.json(encodeFilterIndex(index));
}
