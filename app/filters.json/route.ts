import { facetOptions, filterRecords } from '@/data/filters/facets';
import type { FilterIndex } from '@/data/filters/filter-index';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** What explorer pages fetch as soon as the reader filters: kept out of every page's own weight. */
export function GET(): Response {
  const networks = loadNetworks();
  const index: FilterIndex = { facets: facetOptions(networks), records: filterRecords(networks) };
  return Response.json(index);
}
